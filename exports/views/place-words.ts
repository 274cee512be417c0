/** What a path of the plan is called: `courses/c3/credits` is 零售基础 / 学分. */
import { splitPath, valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { chapterWords, keyWords, topWords } from './field-words.ts';
import { chineseNumber } from './words.ts';

/** Its number among those that are there; one that has gone has none. */
function outcomeWord(plan: Plan, id: string): string {
	const at = plan.outcomes.findIndex((outcome) => outcome.id === id);
	return at < 0 ? '' : `第 ${at + 1} 条`;
}

/** Name of the list member, or its number where it has none. */
function memberWord(plan: Plan, list: string, key: string): string {
	const member = valueAt(plan, `${list}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
	const name = (member as { name?: unknown } | undefined)?.name;
	if (typeof name === 'string') return name;
	if (list === 'calendar') return `第${chineseNumber(Number(key))}学期`;
	if (list === 'outcomes') return outcomeWord(plan, key);
	return list === 'chapters' ? (chapterWords[key] ?? key) : '';
}

function termWord(plan: Plan, list: string, id: string, term: string): string {
	const members = list === 'courses' ? plan.courses : plan.segments;
	const own = members.find((member) => member.id === id)?.terms.find((one) => one.id === term);
	return own ? `第${chineseNumber(own.semester)}学期` : '';
}

const listed = ['courses', 'segments', 'outcomes', 'groups', 'calendar', 'chapters'];

export function placeWords(plan: Plan, path: string): string {
	const [top = '', second, third, fourth, ...rest] = splitPath(path);
	if (!listed.includes(top) || second === undefined) {
		const words = [
			topWords[top] ?? top,
			...[second, third].map((key) => keyWords[key ?? ''] ?? ''),
		];
		return words.filter(Boolean).join(' / ');
	}
	const member = memberWord(plan, top, second);
	const head =
		top === 'courses' || top === 'segments'
			? member || topWords[top]
			: `${topWords[top]} ${member}`;
	if (third === 'terms' && fourth !== undefined) {
		const last = rest.at(-1);
		return [head, termWord(plan, top, second, fourth) || '学期安排', keyWords[last ?? '']]
			.filter(Boolean)
			.join(' / ');
	}
	const key = [third, fourth].map((one) => keyWords[one ?? '']).filter(Boolean);
	return [head?.trim(), ...key].filter(Boolean).join(' / ');
}
