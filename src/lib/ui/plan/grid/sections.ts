/** The parts of the schedule by category, with their subtotals; a group counts `take` of its options. */
import type { Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { Category, Course, Nature } from '#domain/plan/shape.ts';
import type { Entry } from '#domain/plan/totals.ts';
import { semesterKey, type ColumnKey } from './columns.ts';
import { between, empty, figure, plainly, weeklyLoad } from './figures.ts';
import type { Cells, SectionId } from './row.ts';

export const sectionTitles: Record<SectionId, string> = {
	'public-compulsory': '公共基础必修课',
	'public-limited': '公共基础限定选修课',
	'public-free': '公共基础任意选修课',
	foundation: '专业基础课',
	core: '专业核心课',
	extension: '专业拓展课',
	segments: '实践性教学环节',
};

export const sectionOrder = Object.keys(sectionTitles) as SectionId[];

export const sectionOf = ({ category, nature }: Pick<Course, 'category' | 'nature'>): SectionId =>
	category === 'public' ? `public-${nature}` : category;

/** Category and nature of a new course in a section. */
export const kindOf = (section: SectionId): { category: Category; nature: Nature } => {
	if (section === 'segments') return { category: 'extension', nature: 'free' };
	if (section === 'extension') return { category: 'extension', nature: 'free' };
	if (section === 'foundation' || section === 'core')
		return { category: section, nature: 'compulsory' };
	const nature = section.slice('public-'.length) as Nature;
	return { category: 'public', nature };
};

export interface Sum {
	readonly number: number;
	readonly hours: Hundredths;
	readonly practiceLeast: Hundredths;
	readonly practiceMost: Hundredths;
	readonly credits: Hundredths;
	/** Timetabled hours by semester; of segments the weeks in it. */
	readonly bySemester: readonly Hundredths[];
}

const add = (a: readonly Hundredths[], b: readonly Hundredths[]): Hundredths[] =>
	Array.from({ length: Math.max(a.length, b.length) }, (_, at) => (a[at] ?? 0) + (b[at] ?? 0));

const nothing: Sum = {
	number: 0,
	hours: 0,
	practiceLeast: 0,
	practiceMost: 0,
	credits: 0,
	bySemester: [],
};

const withEntry = (sum: Sum, { number, load }: Entry): Sum => ({
	number: sum.number + number,
	hours: sum.hours + load.hours,
	practiceLeast: sum.practiceLeast + load.practiceLeast,
	practiceMost: sum.practiceMost + load.practiceMost,
	credits: sum.credits + (load.credits ?? 0),
	bySemester: add(sum.bySemester, load.timetabled),
});

/** Weeks held in term: those in holidays and beside lessons take none of the semester's. */
function segmentWeeks({ segments }: Measures): Hundredths[] {
	const weeks: Hundredths[] = [];
	for (const { segment } of segments)
		for (const term of segment.terms.filter(({ when }) => when === 'term'))
			weeks[term.semester - 1] = (weeks[term.semester - 1] ?? 0) + Math.round(term.weeks * 100);
	return Array.from(weeks, (value) => value ?? 0);
}

const ofSegments = (measures: Measures): Sum => ({
	number: measures.segments.length,
	hours: measures.segments.reduce((sum, { hours }) => sum + hours, 0),
	practiceLeast: measures.segments.reduce((sum, { practice }) => sum + practice, 0),
	practiceMost: measures.segments.reduce((sum, { practice }) => sum + practice, 0),
	credits: measures.segments.reduce((sum, { credits }) => sum + (credits ?? 0), 0),
	bySemester: segmentWeeks(measures),
});

export const sumOf = (measures: Measures, section: SectionId): Sum =>
	section === 'segments'
		? ofSegments(measures)
		: measures.entries.filter((entry) => sectionOf(entry) === section).reduce(withEntry, nothing);

/** `12`, or `310～324` while practice is not given everywhere. */
export const theoryAndPractice = ({
	hours,
	practiceLeast,
	practiceMost,
}: Sum): [string, string] => [
	between(hours - practiceMost, hours - practiceLeast),
	between(practiceLeast, practiceMost),
];

function semesterText(section: SectionId, sum: Sum, measures: Measures, index: number): string {
	const value = sum.bySemester[index] ?? 0;
	if (section === 'segments') return value === 0 ? empty : `${figure(value)}周`;
	const load = weeklyLoad(value, measures.totals.teachingWeeks[index] ?? 0);
	return load === null || load.numerator === 0 ? empty : plainly(load);
}

/** Subtotals; nothing in them can be typed in. */
export function sectionCells(section: SectionId, sum: Sum, measures: Measures): Cells {
	const [theory, practice] = theoryAndPractice(sum);
	const texts: [ColumnKey, string][] = [
		['name', sectionTitles[section]],
		['nature', ''],
		['credits', figure(sum.credits)],
		['hours', figure(sum.hours)],
		['theory', theory],
		['practice', practice],
		...measures.totals.teachingWeeks.map((_, index): [ColumnKey, string] => [
			semesterKey(index + 1),
			semesterText(section, sum, measures, index),
		]),
		['assessment', ''],
	];
	return Object.fromEntries(
		texts.map(([key, text]) => [key, { text, fixed: '小计由各行算出。', mark: null }]),
	);
}
