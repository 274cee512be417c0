import { differenceBetween } from '#domain/difference/difference.ts';
import { faultLine } from '#domain/fault.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { broughtBack, merged, type MergedChange } from '#domain/read-back/merge.ts';
import type { CellPlace, ReadBack } from '#domain/read-back/shape.ts';
import { readApart } from '#server/plans/read-back/index.ts';
import {
	complain,
	flag,
	print,
	printJson,
	readBytes,
	refuse,
	text,
	type Arguments,
	type Command,
	type Exit,
} from '../command.ts';
import { planIn } from '../inputs.ts';

interface Imported {
	readonly read: ReadBack;
	readonly changes: readonly MergedChange[];
	/** Of the plan as it stands, without conflicts; rows that are gone only where that was asked for. */
	readonly edits: readonly Edit[];
}

/** `now`: the plan as it stands; null: as it was exported. */
function importedInto(read: ReadBack, now: Plan | null, removes: boolean): Imported {
	const plan = now ?? read.base;
	const { changes: between } = differenceBetween(read.base, plan);
	const edits = between.flatMap((one) => one.edits);
	const changes = merged(read.changes, read.base, plan, [{ edits, by: null, at: null }]);
	const chosen = changes.filter(
		({ change, state }) => state === 'open' && (change.removes ? removes : change.chosen),
	);
	const ids = new Set(chosen.map(({ change }) => change.id));
	return { read, changes, edits: broughtBack(plan, changes, ids).edits };
}

const placeOf = ({ sheet, cell }: CellPlace): string => (cell === '' ? sheet : `${sheet}!${cell}`);
const states = { open: '改动', same: '已是这样', conflict: '冲突', gone: '已无此处' } as const;
const words = (value: string): string => (value === '' ? '空' : value);

function report(file: string, { read, changes, edits }: Imported): void {
	for (const { change, state } of changes) {
		const { place, subject, field, from, to } = change;
		const note = change.note ? `（${change.note}）` : '';
		const values = `${words(from)} → ${words(to)}${note}`;
		print([states[state], placeOf(place), subject, field, values].join('\t'));
	}
	for (const note of read.notes) print(note);
	for (const { place, subject, wrong, right } of read.faults)
		complain(
			`${file}：${faultLine({ path: placeOf(place), wrong: `${subject} ${wrong}`, right })}`,
		);
	print(`可带回 ${edits.length} 处编辑`);
}

function asJson({ read, changes, edits }: Imported): unknown {
	return {
		source: read.source,
		changes: changes.map(({ change, state, conflict }) => ({
			...change,
			state,
			...(conflict && { theirs: conflict.theirs ?? null }),
		})),
		faults: read.faults,
		notes: read.notes,
		edits,
	};
}

async function run(given: Arguments): Promise<Exit> {
	const [file = ''] = given.positionals;
	const bytes = await readBytes(file);
	if (!bytes.ok) return refuse(file, bytes.faults);
	const name = text(given, 'plan');
	const plan = name === null ? null : await planIn(name);
	if (plan && !plan.ok) return refuse(name ?? '', plan.faults);
	const read = await readApart(bytes.value);
	if (!read.ok) return refuse(file, read.faults);
	const imported = importedInto(read.value, plan?.value ?? null, flag(given, 'delete-missing'));
	if (flag(given, 'json')) printJson(asJson(imported));
	else report(file, imported);
	const clear = imported.changes.every(({ state }) => state === 'open' || state === 'same');
	return clear && read.value.faults.length === 0 ? 0 : 1;
}

export const command: Command = {
	usage: 'import FILE.xlsx [--plan PLAN] [--delete-missing] [--json]',
	does: '读回导出后修改过的工作簿：逐格列出改动、冲突和问题，以及写回 PLAN（不写则为导出时的方案）的编辑；表中没有的行只有要求时才删',
	options: { plan: 'text', 'delete-missing': 'flag', json: 'flag' },
	words: [1, 1],
	run,
};
