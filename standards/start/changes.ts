/** What the edition that a new plan rests on has otherwise than the plan it starts from. */
import type { AllMoves, BindingKind } from './moves.ts';
import { bindingKinds } from './moves.ts';
import type { Note } from './note.ts';
import type { Lost } from './rebound.ts';

const kindNames: Readonly<Record<BindingKind, string>> = {
	field: '课程领域',
	item: '教学要求',
	training: '实训内容',
	outcome: '培养规格',
	passage: '正文条目',
};

/** Keys that are words say all; of the others the words stand behind. */
const said = (key: string, words: string): string => (key === words ? key : `${key} ${words}`);

function lostOf(kind: BindingKind, lost: readonly Lost[], moves: AllMoves): Note[] {
	const items = lost
		.filter((one) => one.kind === kind)
		.map(({ key, at }) => `${at}：${said(key, moves[kind].words(key))}`);
	if (items.length === 0) return [];
	const title = `${kindNames[kind]}：新标准已没有，对应已取消`;
	return [{ kind: 'changed', title, why: '课程和文字保留，只取消与标准的对应。', items }];
}

function addedOf(kind: BindingKind, moves: AllMoves): Note[] {
	const items = [...moves[kind].added].map(([key, words]) => said(key, words));
	if (items.length === 0) return [];
	const title = `${kindNames[kind]}：新标准新增，还没有对应`;
	return [{ kind: 'changed', title, why: '生成后在课程或正文中对应，检查会逐条指出。', items }];
}

function rewordedOf(kind: BindingKind, moves: AllMoves): Note[] {
	const items = [...moves[kind].reworded].map(
		([key, { before, now }]) => `${key}：“${before}”改为“${now}”`,
	);
	if (items.length === 0) return [];
	const title = `${kindNames[kind]}：文字有改动，对应保留`;
	return [{ kind: 'changed', title, why: '请核对课程内容是否仍然符合。', items }];
}

export const changesOf = (lost: readonly Lost[], moves: AllMoves): Note[] =>
	bindingKinds.flatMap((kind) => [
		...lostOf(kind, lost, moves),
		...addedOf(kind, moves),
		...rewordedOf(kind, moves),
	]);
