/** The table of core courses beside the sentence that lists them. */
import { doubted, type Remarks } from '../remarks.ts';
import { plain } from '../text/letters.ts';

export function doubtCore(
	listed: readonly string[],
	rows: readonly { readonly field: string }[],
	place: number,
	remarks: Remarks,
): void {
	if (listed.length === 0 && rows.length === 0) return;
	if (rows.length === 0) {
		doubted(remarks, '8.1.2', place, '没有读出专业核心课程表，请对照原文补上');
		return;
	}
	const [inList, inTable] = [
		new Set(listed.map(plain)),
		new Set(rows.map(({ field }) => plain(field))),
	];
	const withoutRow = listed.filter((field) => !inTable.has(plain(field)));
	const unlisted = rows.map(({ field }) => field).filter((field) => !inList.has(plain(field)));
	if (withoutRow.length + unlisted.length === 0) return;
	const parts = [
		withoutRow.length > 0 ? `${withoutRow.join('、')}在表中没有对应的行` : '',
		unlisted.length > 0 ? `表中的${unlisted.join('、')}没有列出` : '',
	].filter(Boolean);
	doubted(remarks, '8.1.2', place, `专业核心课程的列举与表格不一致：${parts.join('；')}，请核对`, [
		`列举：${listed.join('、')}`,
		`表格：${rows.map(({ field }) => field).join('、')}`,
	]);
}
