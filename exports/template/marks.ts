/** The marks of a template: 〔学校名称〕 is filled in, 〔正文〕 and 〔章：培养目标〕 say where chapters stand. */
import { outlines } from '../views/outlines.ts';

/** What is filled in, in text and in heads and feet alike. */
export const fieldNames = [
	...['学校名称', '方案名称', '专业名称', '专业代码', '年级', '学制', '院系', '编制人'],
	...['版本', '核验码', '核验地址', '内容指纹', '审定', '印制日期', '二维码'],
] as const;

/** Any of these in a head or foot says which version a page is of. */
export const identifying: readonly string[] = ['版本', '核验码', '内容指纹'];

export type Slot =
	| { readonly kind: 'contents' | 'body' | 'appendices' }
	| { readonly kind: 'chapter'; readonly title: string };

export type Mark =
	| { readonly kind: 'field'; readonly name: string }
	| { readonly kind: 'slot'; readonly name: string; readonly slot: Slot }
	| { readonly kind: 'unknown'; readonly name: string };

/** Whoever types them uses brackets and colons of either width, and blanks. */
const plain = (text: string): string =>
	text
		.replaceAll(/\s/g, '')
		.replaceAll(/[(（]/g, '（')
		.replaceAll(/[)）]/g, '）')
		.replaceAll(':', '：');

const slots: ReadonlyMap<string, Slot> = new Map<string, Slot>([
	['目录', { kind: 'contents' }],
	['正文', { kind: 'body' }],
	['附录', { kind: 'appendices' }],
]);

/** Titles of chapters in all outlines, the newest first. */
export const chapterTitles: readonly string[] = [
	...new Set(outlines.flatMap(({ chapters }) => chapters.map(({ title = '' }) => title))),
];

const withoutBrackets = (title: string): string => title.replace(/（.*）$/, '');
const chapterOf = (asked: string): string | undefined =>
	chapterTitles.find((title) => title === asked || withoutBrackets(title) === asked);

export const slotName = (slot: Slot): string => {
	if (slot.kind === 'chapter') return `章：${slot.title}`;
	return [...slots].find(([, { kind }]) => kind === slot.kind)?.[0] ?? '';
};

/** `name`: what stands between the brackets. */
export function markOf(name: string): Mark {
	const asked = plain(name);
	if ((fieldNames as readonly string[]).includes(asked)) return { kind: 'field', name: asked };
	const title = asked.startsWith('章：') ? chapterOf(asked.slice(2)) : undefined;
	const slot: Slot | undefined = title ? { kind: 'chapter', title } : slots.get(asked);
	return slot ? { kind: 'slot', name: slotName(slot), slot } : { kind: 'unknown', name: asked };
}

export const markForm = /〔([^〔〕]{1,40})〕/g;

/** 校党〔2026〕9 号 is a document's number and no mark. */
export const isNumber = (name: string): boolean => /^\s*\d{2,4}\s*年?\s*$/.test(name);

const known: readonly string[] = [
	...fieldNames,
	...slots.keys(),
	...chapterTitles.map((title) => `章：${title}`),
];

/** Edits from one text to the other, a character each. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, from] of [...a].entries()) {
		let [left, above] = [i + 1, i];
		row = row.map((cost, j) => {
			if (j === 0) return i + 1;
			const next = Math.min(left + 1, cost + 1, above + (from === b[j - 1] ? 0 : 1));
			[left, above] = [next, cost];
			return next;
		});
	}
	return row[b.length] ?? 0;
}

/** The mark that was probably meant. */
export const nearest = (name: string): string =>
	known.toSorted((a, b) => distance(name, a) - distance(name, b))[0] ?? '';
