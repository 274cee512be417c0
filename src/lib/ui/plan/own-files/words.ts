/** Words and choices of the page of a school's own file. */
import { plainRoles, roleWords, termOf, termRoles, type Role } from '#domain/own-files/roles.ts';
import { sectionTitles } from '#domain/own-files/sections.ts';
import type { Confidence } from '#domain/own-files/mapping.ts';
import type { Shown, ShownAdoption, ShownColumn } from '#domain/own-files/view.ts';
import { sizeWords } from '#domain/size-words.ts';
import type { Choice } from '#ui/kit/choice.ts';

export interface OwnFile extends ShownAdoption {
	readonly id: string;
	readonly name: string;
	readonly revision: number;
	readonly way: 'replace' | 'update';
	readonly textWay: 'replace' | 'append';
	readonly isWritten: boolean;
	readonly isUndone: boolean;
}

export interface Layout {
	readonly id: string;
	readonly title: string;
	readonly at: string;
	readonly by: string;
}

export interface Said {
	readonly key: string;
	readonly message: string | null;
}

export const endings = ['.xlsx', '.docx'] as const;
const mostBytes = 20 * 1024 * 1024;

/** Why a file need not be sent; the server says it again. */
export function fileFault({
	name,
	size,
}: {
	readonly name: string;
	readonly size: number;
}): string | null {
	if (/\.(xls|et)$/i.test(name))
		return `“${name}”是旧式表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。`;
	if (/\.(doc|wps)$/i.test(name))
		return `“${name}”是旧式文档。请用 Word 或 WPS 打开，另存为 .docx 后再上传。`;
	if (!/\.(xlsx|docx)$/i.test(name))
		return `“${name}”不是 .xlsx 或 .docx。请选择教学进程表或人才培养方案。`;
	if (size === 0) return `“${name}”是空的。请重新选择文件。`;
	return size > mostBytes
		? `“${name}”有 ${sizeWords(size)}，上限 20 MB。请删去图片后再上传。`
		: null;
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
	sure: '确定',
	likely: '大致',
	guess: '请核对',
	remembered: '上次的对应',
	chosen: '您选定',
};
export const confidenceTones = {
	sure: 'ok',
	likely: 'hint',
	guess: 'dev',
	remembered: 'brand',
	chosen: 'brand',
} as const satisfies Record<Confidence, string>;

/** Semesters that a table may be of: those of its columns, and six at least. */
export function roleChoices(columns: readonly ShownColumn[]): Choice[] {
	const terms = columns.flatMap(({ role }) => termOf(role) ?? []);
	const last = Math.max(6, ...terms.map(({ semester }) => semester));
	const kinds = termRoles.filter(
		(role) => role === 'term' || terms.some((term) => term.role === role),
	);
	const ofTerms = Array.from({ length: last }, (_, at) =>
		kinds.map((kind): Role => `${kind}/${at + 1}`),
	).flat();
	return [...plainRoles, ...ofTerms].map((role) => ({ value: role, label: roleWords(role) }));
}

export const unitChoices: readonly Choice[] = [
	{ value: 'weekly', label: '每周的学时' },
	{ value: 'hours', label: '整个学期的学时' },
];

export const sectionChoices: readonly Choice[] = [
	{ value: '', label: '不读' },
	...Object.entries(sectionTitles).map(([value, label]) => ({ value, label })),
];

/** `语文、数学 等 12 门` */
export function namesIn({ first, count }: Shown<string>): string {
	const names = first.slice(0, 12).join('、');
	return count > Math.min(12, first.length) ? `${names} 等` : names;
}

export const moreWords = ({ first, count }: Shown<unknown>): string =>
	count > first.length ? `还有 ${count - first.length} 条没有列出，一共 ${count} 条。` : '';
