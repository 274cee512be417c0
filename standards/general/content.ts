/**
 * A programme without a national standard in the form of one: its public subjects and the kinds of
 * internship are known, its professional part is empty until the school fills it.
 */
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Programme } from '../catalogue/programmes.ts';
import { publicCoursesOf } from '../public-courses/rows.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import { nationalParameters } from './parameters.ts';

/** Usual years of study by level; the school may change them in the plan. */
const years: Record<string, number> = { 高等职业教育本科: 4 };

/** What the standards of 中职 say throughout; of other levels no text is at hand. */
const entries: Record<string, string> = { 中等职业教育: '初级中等学校毕业或具备同等学力' };

export const usualYears = ({ level }: Programme): number => years[level] ?? 3;

/** Requirements that say how a skeleton is laid out; the others ask for what it cannot have yet. */
const laidOutBy = ['hours/internship-week', 'credits/hours-per-credit', 'credits/week-activity'];

export const layoutParameters = ({ level }: Programme): Parameter[] =>
	nationalParameters(level, false).filter(({ rule }) => laidOutBy.includes(rule));

function publicOf({ level }: Programme): TeachingContent['courses']['public'] {
	const rows = publicCoursesOf(level);
	const of = (limited: boolean): string[] =>
		rows.filter(({ nature }) => (nature === 'limited') === limited).map(({ field }) => field);
	return { required: of(false), limited: of(true) };
}

export function generalContent(programme: Programme): TeachingContent {
	const { code, name, level, majorCategory, majorClass } = programme;
	return {
		id: code,
		edition: '',
		title: '',
		level,
		force: { from: '', to: null },
		issuer: '',
		source: { file: '', sha256: '' },
		programme: { code, name },
		entry: entries[level] ?? '',
		duration: { text: '', years: usualYears(programme) },
		occupations: {
			majorCategory,
			majorClass,
			industries: [],
			occupations: [],
			positions: [],
			certificates: [],
			open: [],
		},
		goal: '',
		outcomes: { intro: '', items: [] },
		courses: {
			public: publicOf(programme),
			foundation: { fields: [] },
			core: { fields: [] },
			extension: { fields: [] },
			practice: { trainings: [], internships: [], forms: [] },
			themes: [],
		},
		staff: { relatedDegrees: [] },
		facilities: { rooms: [], positions: [] },
		resources: { subjects: [], literature: [], periodicals: [], digital: [] },
		quality: [],
		graduation: [],
		safeguards: [],
		sections: [],
	};
}
