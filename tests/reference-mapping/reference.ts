/** What was read: which course chiefly teaches each skill, and which others may; made before the method. */
import { readFileSync } from 'node:fs';
import { skillItems } from '#domain/certificates/suggest/items.ts';
import type { TeachableItem } from '#domain/certificates/suggest/index.ts';
import type { CertificateStandard } from '#standards/schema/certificate.ts';
import type { OccupationalStandard } from '#standards/schema/occupational.ts';
import { certificates, occupation } from '#tests/builders/claims-of.ts';

export interface Reference {
	readonly items: readonly TeachableItem[];
	/** By skill: names of courses, the chief one first. */
	readonly courses: Readonly<Record<string, readonly string[]>>;
}

interface ReadFile {
	readonly standard: { readonly id: string; readonly edition: string };
	readonly level: string;
	readonly skills: Reference['courses'];
}

export const read = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));

type Tree = Parameters<typeof skillItems>[0];

const ofCertificate = ({ standard }: CertificateStandard, level: string): Tree => ({
	levels: standard.levels
		.filter((each) => each.level === level)
		.map(({ domains }) => ({
			domains: domains.map(({ name, tasks }) => ({
				name,
				tasks: tasks.map((task) => ({ ...task, key: `${level}/${task.number}` })),
			})),
		})),
});

const ofOccupation = ({ standard }: OccupationalStandard, level: string): Tree => ({
	levels: standard.work
		.filter((work) => work.level === level)
		.map(({ functions }) => ({
			domains: functions.map(({ name, workContents }) => ({
				name,
				tasks: workContents.map((content) => ({ ...content, key: `${level}/${content.number}` })),
			})),
		})),
});

export const certificateItems = (standard: CertificateStandard, level: string): TeachableItem[] =>
	skillItems(ofCertificate(standard, level));

export function reference(name: string): Reference {
	const { standard, level, skills } = read(name) as ReadFile;
	const certificate = Object.values(certificates).find((one) => one.standard.id === standard.id);
	const items = certificate
		? certificateItems(certificate, level)
		: skillItems(ofOccupation(occupation, level));
	return { items, courses: skills };
}

/** What the method was designed on. */
export const designed = ['livestream-ecommerce-junior'];
/**
 * What was looked at when the method stood, internet-marketer while it was being chosen; lines of
 * near-words.ts and how names count were decided on these, too.
 */
export const seenLater = [
	'livestream-ecommerce-intermediate',
	'webcast-operation-junior',
	'webcast-operation-intermediate',
	'internet-marketer-grade-5',
	'internet-marketer-grade-4',
];
/** What nothing was ever fitted to. */
export const heldOut = ['new-media-technology-junior', 'livestream-ecommerce-senior'];
