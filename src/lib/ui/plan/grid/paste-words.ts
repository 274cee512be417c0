/** What a pasted table would do, in words, and why it cannot. */
import type { Moved } from './paste.ts';
import type { Target } from './pasted-heads.ts';
import type { Brought } from './pasted-rows.ts';

const some = (count: number, words: string): string[] => (count > 0 ? [words] : []);

export const placedWords = ({ cells, changed, problems, left }: Moved): string => {
	const passed = cells.filter(({ fate }) => fate === 'passed').length;
	const same = cells.filter(({ fate }) => fate === 'same').length;
	return [
		`改 ${changed} 格`,
		...some(same, `${same} 格不变`),
		...some(passed, `${passed} 格是算出的（不写）`),
		...some(problems.length, `${problems.length} 格读不懂（不写）`),
		...some(left, `原处 ${left} 格不能为空（不清）`),
	].join('，');
};

export const rowsWords = ({ changed, added, skipped, problems, cells }: Brought): string =>
	[
		`改 ${changed.length} 行`,
		`新增 ${added.length} 行`,
		...some(cells, `共写 ${cells} 格`),
		...some(skipped, `略过 ${skipped} 行（标题、小计、没有名称）`),
		...some(problems.length, `${problems.length} 格读不懂（不写）`),
	].join('，');

const nothing = '贴入的内容与表中一致，没有可写的。';

export function whyNotPlaced({ edits, problems }: Moved): string | null {
	if (edits.length > 0) return null;
	return problems.length > 0 ? '没有一格读得懂，没有可写的。' : nothing;
}

/** Columns are named first. */
export function whyNotRows(
	{ edits }: Brought,
	targets: readonly (Target | null)[],
	doubts: readonly number[],
): string | null {
	if (!targets.includes('name')) return '请指出哪一列是课程名称。';
	if (doubts.length > 0)
		return `第 ${doubts.map((at) => at + 1).join('、')} 列还不确定是什么，或与别的列相同。请选定，或选“不取”。`;
	return edits.length > 0 ? null : nothing;
}
