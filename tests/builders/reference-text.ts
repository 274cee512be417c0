/** What the reference plan says in words, taken from the standard's own data. */
import type { Plan } from '#domain/plan/shape.ts';
import { standard } from './standard-data.ts';

const coded = ({ name, code }: { name: string; code: string }) => ({ name, code });

export function referenceIdentity() {
	const { occupations, entry, goal, duration } = standard;
	return {
		entry,
		goal,
		years: duration.years,
		occupations: {
			majorCategory: coded(occupations.majorCategory),
			majorClass: coded(occupations.majorClass),
			industries: occupations.industries.map(coded),
			occupations: occupations.occupations.map(coded),
			positions: [...occupations.positions],
			certificates: [...occupations.certificates],
		},
	};
}

/** Courses that carry each 培养规格 item, in the order of the items. */
const supports: readonly (readonly string[])[] = [
	['politics-1', 'party-history'],
	['politics-4', 'law'],
	['chinese', 'history', 'maths', 'english', 'computing', 'career'],
	['english', 'manners'],
	['retail', 'law', 'manners'],
	['content', 'video'],
	['sales', 'law'],
	['operation'],
	['promotion', 'data'],
	['service'],
	['computing', 'intelligence'],
	['career', 'enterprise'],
	['sport', 'politics-2'],
	['arts', 'aesthetics', 'culture'],
	['labour'],
];

export const referenceOutcomes = (): Plan['outcomes'] =>
	standard.outcomes.items.map(({ number, text }) => ({
		id: `o${number}`,
		text,
		standardItem: number,
		courses: [...(supports[number - 1] ?? [])],
	}));

interface Item {
	readonly id: string;
	readonly text: string;
}

const passages = (prefix: string, items: readonly Item[]): Plan['chapters'][string] =>
	items.map(({ id, text }, index) => ({ id: `${prefix}${index + 1}`, text, meets: [id] }));

export const referenceChapters = (): Plan['chapters'] => ({
	quality: passages('quality-', standard.quality),
	graduation: passages('graduation-', standard.graduation),
	'facilities/bases': passages('bases-', standard.safeguards),
});
