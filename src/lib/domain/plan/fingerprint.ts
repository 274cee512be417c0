/**
 * Fingerprint of a plan's content (architecture.md): SHA-256 over the canonical JSON of each section,
 * and over {section: hash} for the whole, so that a change is located to its section.
 */
import { canonicalJson } from './canonical.ts';
import type { Plan } from './shape.ts';

/** SHA-256 of bytes: `crypto.subtle.digest` of a browser or of Node, given by the caller. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

export interface Fingerprint {
	/** 64 hexadecimal digits. */
	readonly root: string;
	/** Hash by section, sections in their order in a plan. */
	readonly sections: Readonly<Record<string, string>>;
}

function sectionsOf(plan: Plan): Record<string, unknown> {
	const { school, department, authors, programme, cohort, standard, outline } = plan;
	const chapters = Object.entries(plan.chapters).map(([id, passages]) => [
		`chapters/${id}`,
		passages,
	]);
	return {
		cover: { school, department, authors, programme, cohort, standard, outline },
		entry: { entry: plan.entry, years: plan.years, creditSystem: plan.creditSystem },
		occupations: plan.occupations,
		goal: plan.goal,
		outcomes: plan.outcomes,
		calendar: plan.calendar,
		schedule: { groups: plan.groups, courses: plan.courses, segments: plan.segments },
		themes: plan.themes,
		certificates: plan.certificates,
		...(Object.fromEntries(chapters) as Record<string, unknown>),
		graduation: plan.graduation,
		notes: { justifications: plan.justifications, waivers: plan.waivers, remedies: plan.remedies },
	};
}

async function hash(value: unknown, digest: Digest): Promise<string> {
	const bytes = new Uint8Array(await digest(new TextEncoder().encode(canonicalJson(value))));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function fingerprint(plan: Plan, digest: Digest): Promise<Fingerprint> {
	const sections: Record<string, string> = {};
	for (const [id, section] of Object.entries(sectionsOf(plan)))
		sections[id] = await hash(section, digest);
	return { root: await hash(sections, digest), sections };
}

/** First 16 digits in groups of four, as page headers print it: `EED0 F0B5 DFAE C052`. */
export const shortFingerprint = ({ root }: Fingerprint): string =>
	[0, 4, 8, 12].map((at) => root.slice(at, at + 4).toUpperCase()).join(' ');
