/** The sums of a plan, opened: by category or by nature, then row by row. */
import { categoryWords, natureWords, practiceWords } from '../plan/category-words.ts';
import type { Category, Nature } from '../plan/shape.ts';
import { credits, hours, practice, type Sources } from './amount.ts';
import { difference, sum } from './make.ts';
import type { Derivation } from './node.ts';
import { categoryRows, courseRows, entryRows, segmentRows, type Segments } from './rows.ts';
import * as ofSegment from './segment.ts';

type Total = (from: Sources) => Derivation;

const segmentHours: Segments = { unit: '学时', of: ofSegment.hoursOf };
const professionalSegments: Segments = {
	...segmentHours,
	counts: ({ professional }) => professional,
	label: '实习、实训与毕业设计',
};
const otherSegments: Segments = {
	...segmentHours,
	counts: ({ professional }) => !professional,
	label: '其他教育活动',
};
const segmentCredits: Segments = {
	unit: '学分',
	of: ofSegment.creditsOf,
	counts: (segment) => segment.credits !== null,
};

const allHours: Total = (from) =>
	sum('总学时', '学时', [...courseRows(hours(from), from), ...segmentRows(from, segmentHours)]);

const allPractice =
	(label: string, most: boolean): Total =>
	(from) =>
		sum(label, '学时', [
			...courseRows(practice(most)(from), from),
			...segmentRows(from, { unit: '学时', of: ofSegment.practiceOf }),
		]);

/** What is not practice: of the most practice the least theory. */
const allTheory =
	(label: string, most: boolean): Total =>
	(from) =>
		difference(label, '学时', [allHours(from), allPractice('实践学时', !most)(from)]);

const ofNature = (nature: Nature, from: Sources): Derivation[] =>
	entryRows(natureWords[nature], hours(from), from, (entry) => entry.nature === nature);

const ofCategory =
	(category: Category): Total =>
	(from) =>
		sum(`${categoryWords[category]}学时`, '学时', categoryRows(category, hours(from), from));

const professional: Total = (from) =>
	sum('专业学时', '学时', [
		...(['foundation', 'core', 'extension'] as const).flatMap((category) =>
			categoryRows(category, hours(from), from),
		),
		...segmentRows(from, professionalSegments),
	]);

/** By name; what practice is not yet given makes a range of `practice`, and of `theory`. */
export const totals: Readonly<Record<string, Total>> = {
	hours: allHours,
	practice: allPractice('实践学时', false),
	'practice-most': allPractice('实践学时（至多）', true),
	theory: allTheory('理论学时', false),
	'theory-most': allTheory('理论学时（至多）', true),
	elective: (from) =>
		sum('选修学时', '学时', [...ofNature('limited', from), ...ofNature('free', from)]),
	credits: (from) =>
		sum('总学分', '学分', [...courseRows(credits, from), ...segmentRows(from, segmentCredits)]),
	'segment-credits': (from) => sum('实践环节学分', '学分', segmentRows(from, segmentCredits)),
	public: ofCategory('public'),
	foundation: ofCategory('foundation'),
	core: ofCategory('core'),
	extension: ofCategory('extension'),
	segments: (from) => sum(`${practiceWords}学时`, '学时', segmentRows(from, segmentHours)),
	professional,
	other: (from) => sum('其他学时', '学时', segmentRows(from, otherSegments)),
};
