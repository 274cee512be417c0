/** What a condition of application asks of a graduate: the school, the programme, what it trains for. */
import type { OccupationalStandard } from '../schema/occupational.ts';
import { plainName } from '../rules/standing.ts';
import type { Cohort, Requirement } from './requirement.ts';

const secondary = '中等职业教育';
const colleges = ['高等职业教育专科', '高等职业教育本科'];

/** Words for schools with the levels that they are; null: a plan does not say whether it is one. */
const schools: readonly (readonly [RegExp, readonly string[] | null])[] = [
	[/中等及以上职业(?:学校|院校)/, [secondary, ...colleges]],
	[/中等职业(?:学校|院校)/, [secondary]],
	[/高等职业(?:学校|院校)/, colleges],
	[/(?:大专|专科)及以上/, colleges],
	[/本科/, colleges.slice(1)],
	[/(?:高级)?技工(?:学校|院校)|技师学院/, null],
];

function schoolOf(text: string, { level }: Cohort): Requirement[] {
	const asked = schools.flatMap(([word, levels]) => {
		const found = word.exec(text)?.[0];
		return found === undefined ? [] : [{ found, levels }];
	});
	if (asked.length === 0) return [];
	const base = { kind: 'school', text: asked.map(({ found }) => found).join('、') } as const;
	if (asked.some(({ levels }) => levels?.includes(level)))
		return [{ ...base, standing: 'met', by: 'plan', note: `本方案是${level}。` }];
	if (level === '' || asked.some(({ levels }) => levels === null))
		return [{ ...base, standing: 'open', by: 'school', note: '由学校说明是否属于这类院校。' }];
	return [{ ...base, standing: 'unmet', by: 'plan', note: `本方案是${level}。` }];
}

/** Lists end in 等 where others may be recognised too; without a note nothing is closed. */
function isClosed({ standard }: OccupationalStandard): boolean {
	const note = standard.footnotes.find(({ text }) => /^[^：]{0,20}相关专业：/.test(text));
	return note !== undefined && !/等(?:，下同)?。?$/.test(note.text);
}

function programmeOf(
	text: string,
	standard: OccupationalStandard,
	{ names }: Cohort,
): Requirement[] {
	const word = /本专业或相关专业|相关专业/.exec(text)?.[0];
	if (word === undefined) return [];
	const listed = new Set(standard.standard.related.programmes.map(plainName));
	const found = names.find((name) => listed.has(name));
	const base = { kind: 'programme', text: word } as const;
	if (found !== undefined)
		return [{ ...base, standing: 'met', by: 'plan', note: `相关专业列有${found}。` }];
	const note = `相关专业没有列出${names[0] ?? ''}`;
	if (isClosed(standard)) return [{ ...base, standing: 'unmet', by: 'plan', note: `${note}。` }];
	const open = `${note}，所列以“等”结尾，由评价机构认定。`;
	return [{ ...base, standing: 'open', by: 'institution', note: open }];
}

function aimOf(text: string): Requirement[] {
	const word = /经评估论证[^，。；]{0,4}以.{2,8}为培养目标/.exec(text)?.[0];
	const note = '由学校提供评估论证的材料。';
	return word === undefined
		? []
		: [{ kind: 'aim', text: word, standing: 'open', by: 'school', note }];
}

/** Requirements of an alternative that speaks of graduates; none of one that does not. */
export const graduationOf = (
	text: string,
	standard: OccupationalStandard,
	cohort: Cohort,
): Requirement[] =>
	/毕业/.test(text)
		? [...schoolOf(text, cohort), ...programmeOf(text, standard, cohort), ...aimOf(text)]
		: [];

/** From when a student of the cohort is a graduate, or one of the last year where that is enough. */
export interface ApplyFrom {
	/** First semester of the last year; null: once they have graduated. */
	readonly semester: number | null;
	/** Calendar year in which that semester begins, or in which they graduate. */
	readonly year: number;
}

export function applyFrom(text: string, { cohort, years }: Cohort): ApplyFrom | null {
	if (!/毕业/.test(text)) return null;
	return /应届毕业生/.test(text)
		? { semester: 2 * years - 1, year: cohort + years - 1 }
		: { semester: null, year: cohort + years };
}
