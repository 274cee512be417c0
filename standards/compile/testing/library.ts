/** The library's standards, compiled from the files beside them: for tests, and for the script that writes them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { faultLine, type Outcome } from '#domain/fault.ts';
import { readJson, validate } from '#domain/validate.ts';
import type { AnyStandard } from '../../library.ts';
import { amended } from '../corrections/amended.ts';
import { corrections } from '../corrections/corrections.ts';
import { compileStandard, type AnyCompiled } from '../index.ts';
import { storedOf } from '../stored.ts';

const kinds = ['certificates', 'occupations', 'teaching'];

/** Folders below `library` that hold a source, `occupations/internet-marketer/2021`, in order. */
export const foldersIn = (library: string): string[] =>
	kinds
		.flatMap((kind) =>
			readdirSync(path.join(library, kind), { recursive: true, encoding: 'utf8' })
				.filter((file) => path.basename(file) === 'source.txt')
				.map((file) => path.join(kind, path.dirname(file))),
		)
		.sort();

function made<Value>(outcome: Outcome<Value>, folder: string): Value {
	if (outcome.ok) return outcome.value;
	throw new Error([folder, ...outcome.faults.map(faultLine)].join('\n'));
}

export const textIn = (folder: string, file: string): string =>
	readFileSync(path.join(folder, file), 'utf8');

/** `source` as the corrections beside it have it; without the file nothing is corrected. */
export function amendedIn(folder: string, source = textIn(folder, 'source.txt')): AnyCompiled {
	const compiled = made(compileStandard(source), folder);
	if (!existsSync(path.join(folder, 'corrections.json'))) return compiled;
	const read = made(readJson(textIn(folder, 'corrections.json')), folder);
	return made(amended(compiled, made(validate(corrections, read), folder)), folder);
}

/** What the folder's standard.json has to be. */
export function compiledIn(folder: string): { file: AnyStandard; compiled: AnyCompiled } {
	const compiled = amendedIn(folder);
	return { file: made(storedOf(compiled), folder), compiled };
}

/** The order of the parameters says nothing. */
const ordered = ({ parameters, ...rest }: AnyStandard): unknown => ({
	...rest,
	parameters: parameters.map((each) => JSON.stringify(sorted(each))).sort(),
});

const sorted = (value: unknown): unknown =>
	typeof value !== 'object' || value === null || Array.isArray(value)
		? value
		: Object.fromEntries(
				Object.entries(value)
					.sort(([a], [b]) => (a < b ? -1 : 1))
					.map(([key, each]) => [key, sorted(each)]),
			);

export function isStored(folder: string, file: AnyStandard): boolean {
	const stored = JSON.parse(textIn(folder, 'standard.json')) as AnyStandard;
	return isDeepStrictEqual(ordered(stored), ordered(file));
}
