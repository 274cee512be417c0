/** Reasons of a suggestion as sentences that a person can check. */
import { sources } from './asked-terms.ts';
import type { Reason, SharedWord, Source } from './shape.ts';

const sourceNames: Readonly<Record<Source, string>> = {
	text: '本条',
	task: '本条的工作任务',
	domain: '本条的工作领域',
};

const wordSaid = ({ word, near, weight }: SharedWord): string =>
	`${word}（${near === null ? '' : `近“${near}”，`}${weight.toFixed(1)}）`;

function shared(words: readonly SharedWord[], source: Source): string[] {
	const own = words.filter((word) => word.source === source);
	return own.length === 0 ? [] : [`与${sourceNames[source]}共有：${own.map(wordSaid).join('、')}`];
}

/** 该课教学要求 ⑦“收集直播中的数据……”与本条共有：数据（2.1）、优化（1.4）. */
export function reasonSentence({ label, text, words }: Reason): string {
	return `该课${label}“${text}”${sources.flatMap((source) => shared(words, source)).join('；')}。`;
}

/** What the neighbours say; empty: nothing. */
export const besideSentence = (neighbours: readonly string[]): string =>
	neighbours.length === 0 ? '' : `同一任务的 ${neighbours.join('、')} 也最像由该课讲授。`;
