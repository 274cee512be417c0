/** The texts that the tests of the compiler read. */
import { readFileSync } from 'node:fs';
import { readTeaching, type TeachingRead } from '../structure.ts';

const textAt = (place: string): string =>
	readFileSync(new URL(place, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** 730705, as published. */
export const secondary = textAt(
	'../../../teaching/730705-livestream-ecommerce-service/2025/source.txt',
);
/** Made for the tests in the wording of the 高职专科 form. */
export const college = textAt('./530802.txt');

export function readWhole(text: string): TeachingRead {
	const read = readTeaching(text);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	return read.value;
}
