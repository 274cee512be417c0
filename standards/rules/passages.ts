/** Items of the standard to which passages of a plan are bound (rules.md: 11.1/1, 10.1.3/agreement). */
import { edit, type Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Passage, Plan } from '#domain/plan/shape.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import { allHeld } from './all-held.ts';
import { cited } from './clause-words.ts';
import { judgeParts } from './parts.ts';
import type { StandardView, World } from './world.ts';

/** Section of a plan in which the standard's words stand, by the number of theirs. */
const sections: Record<string, string> = {
	'11.1': 'quality',
	'11.2': 'graduation',
	'10.1.3': 'facilities/bases',
	'8.1.3': 'courses/practice',
};

const numberOf = (item: string): string => item.slice(0, item.indexOf('/'));
const chapterOf = (item: string): string => sections[numberOf(item)] ?? 'quality';

const texts = new WeakMap<TeachingContent, ReadonlyMap<string, string>>();

function textsOf(standard: TeachingContent): ReadonlyMap<string, string> {
	const known = texts.get(standard);
	if (known) return known;
	const { quality, graduation, safeguards } = standard;
	const items = new Map(
		[...quality, ...graduation, ...safeguards].map(({ id, text }) => [id, text]),
	);
	texts.set(standard, items);
	return items;
}

/** The standard's own words of an item, or null where it has none. */
const textOf = ({ standard }: World, item: string): string | null =>
	(standard && textsOf(standard).get(item)) ?? null;

const all = (plan: Plan): [chapter: string, passage: Passage][] =>
	Object.entries(plan.chapters).flatMap(([chapter, passages]) =>
		passages.map((passage): [string, Passage] => [chapter, passage]),
	);

const kept = new WeakMap<Plan['chapters'], ReadonlySet<string>>();

/** Items that passages are bound to; a passage without words meets nothing. */
function boundItems({ chapters }: Plan): ReadonlySet<string> {
	const known = kept.get(chapters);
	if (known) return known;
	const bound = new Set<string>();
	for (const passages of Object.values(chapters))
		for (const { meets, text } of passages)
			if (text.trim() !== '') for (const item of meets) bound.add(item);
	kept.set(chapters, bound);
	return bound;
}

const folded = (text: string): string => text.replaceAll(/[\s，。；、]/g, '');

/** An unbound passage that has the standard's words already. */
function bindFix(plan: Plan, item: string, text: string): Fix | null {
	const found = all(plan).find(([, passage]) => folded(passage.text).includes(folded(text)));
	if (!found) return null;
	const [chapter, { id, meets }] = found;
	const change = edit(plan, joinPath('chapters', chapter, id, 'meets'), [...meets, item]);
	return change && { edits: [change], effect: '把已有段落对应到这一条。' };
}

/** An id that tells where the passage comes from, and that no other has. */
function newId(plan: Plan, item: string): string {
	const own = `p-${item.replaceAll('/', '-')}`;
	const taken = new Set(all(plan).map(([, { id }]) => id));
	let id = own;
	for (let again = 2; taken.has(id); again += 1) id = `${own}-${again}`;
	return id;
}

function insertFix(plan: Plan, item: string, text: string): Fix {
	const chapter = chapterOf(item);
	const passage: Passage = { id: newId(plan, item), text, meets: [item] };
	const there = Object.hasOwn(plan.chapters, chapter);
	const keys = there ? ['chapters', chapter, passage.id] : ['chapters', chapter];
	const to = there ? passage : [passage];
	const add: Edit = { op: 'add', path: joinPath(...keys), from: null, to };
	return { edits: [add], effect: '加入标准原文，可再按本校实际修改。' };
}

function fixOf({ plan, world }: StandardView, item: string): Fix[] {
	const text = textOf(world, item);
	return text === null ? [] : [bindFix(plan, item, text) ?? insertFix(plan, item, text)];
}

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}……` : text);
/** What an item is about, where no standard has words for it. */
const subjects: Record<string, string> = {
	'10.1.3/agreement': '学校、学生、实习单位三方协议',
	'10.1.3/insurance': '实习保险',
	'8.1.3/mentor': '实习指导教师',
};
const words = (world: World, item: string): string => {
	const text = textOf(world, item);
	return text === null ? (subjects[item] ?? item) : `“${short(text)}”`;
};
const advice = (world: World, items: readonly string[]): string =>
	items.some((item) => textOf(world, item) !== null)
		? '请写入一段，或补入标准原文。'
		: '请写入一段，并标明对应这一项。';

const places = (items: readonly string[]): string[] => [
	...new Set(items.map((item) => joinPath('chapters', chapterOf(item)))),
];

/** Judges that a passage is bound to each of `items`, all of the parameter's or those that bear. */
export function judgePassages(
	view: StandardView,
	parameter: Parameter,
	items: readonly string[],
): Judgement {
	const bound = boundItems(view.plan);
	const lacking = items.filter((item) => !bound.has(item));
	const named = (some: readonly string[]) => some.map((item) => words(view.world, item)).join('、');
	if (lacking.length === 0 && items.length === parameter.value.parts?.length)
		return allHeld(
			parameter,
			() => places(items),
			() => `正文已有段落对应${named(items)}`,
		);
	const clause = `（${cited(parameter)}）。`;
	return judgeParts({
		parameter,
		lacking,
		at: places(lacking.length > 0 ? lacking : items),
		message:
			lacking.length === 0
				? `正文已有段落对应${named(items)}${clause}`
				: `正文没有段落对应${named(lacking)}${clause}${advice(view.world, lacking)}`,
		fixes: lacking.flatMap((item) => fixOf(view, item)),
	});
}
