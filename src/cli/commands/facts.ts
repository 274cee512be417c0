import { writeFile } from 'node:fs/promises';
import { faultLine } from '#domain/fault.ts';
import type { Compared } from '#domain/staff/import/compare.ts';
import { previewOf } from '#domain/staff/import/view.ts';
import { recordKindNames } from '#domain/staff/records.ts';
import { machine } from '#server/access/actor.ts';
import { importFromMachine, templateForMachine } from '#server/facts/import/index.ts';
import {
	complain,
	flag,
	print,
	readBytes,
	refuse,
	text,
	type Arguments,
	type Command,
	type Exit,
} from '../command.ts';
import { answered } from '../service.ts';

/** One line a kind, one a fault. */
function report(file: string, compared: Compared): void {
	for (const { kind, added, changed, unchanged, absent, faulty } of previewOf(compared).kinds)
		print(
			[
				recordKindNames[kind],
				`新增 ${added}`,
				`修改 ${changed}`,
				`不变 ${unchanged}`,
				`表中没有 ${absent}`,
				`有问题 ${faulty}`,
			].join('\t'),
		);
	for (const note of compared.notes) print(note);
	for (const { sheet, cell, wrong, right } of compared.problems)
		complain(
			`${file}：${faultLine({ path: cell === '' ? sheet : `${sheet}!${cell}`, wrong, right })}`,
		);
}

async function importing(given: Arguments): Promise<Exit> {
	const file = text(given, 'file') ?? '';
	const bytes = await readBytes(file);
	if (!bytes.ok) return refuse(file || '--file', bytes.faults);
	const order = {
		schoolId: text(given, 'school') ?? '',
		...{ name: file, bytes: bytes.value },
		dryRun: flag(given, 'dry-run'),
		removeAbsent: flag(given, 'delete-missing'),
	};
	const answer = await importFromMachine(machine, order);
	const exit = answered(file, answer, ({ compared, applied }) => {
		report(file, compared);
		if (applied)
			print(
				`已写入：新增 ${applied.added} 条，修改 ${applied.changed} 条，删除 ${applied.removed} 条`,
			);
		else print(order.dryRun ? '只比对，没有写入' : '有问题，什么也没有写入');
	});
	return answer.ok && answer.value.compared.problems.length > 0 ? 1 : exit;
}

async function template(given: Arguments): Promise<Exit> {
	const out = text(given, 'out');
	if (out === null)
		return refuse('facts template', [
			{ path: '--out', wrong: '没有说写到哪里', right: '如 --out 师资.xlsx' },
		]);
	const answer = await templateForMachine(machine, text(given, 'school') ?? '');
	if (answer.ok) await writeFile(out, answer.value.bytes);
	return answered('facts template', answer, () => print(`已写到 ${out}`));
}

export const command: Command = {
	usage:
		'facts template --school ID --out FILE | facts import --school ID --file FILE [--dry-run] [--delete-missing]',
	does: '师资与条件的工作簿：写出模板和现有记录，或导入填好的；有一处问题就什么也不写入，表中没有的记录只在要求时删除',
	options: {
		...{ school: 'text', file: 'text', out: 'text' },
		...{ 'dry-run': 'flag', 'delete-missing': 'flag' },
	},
	words: [1, 1],
	async run(given) {
		const [word = ''] = given.positionals;
		if (word === 'import') return importing(given);
		if (word === 'template') return template(given);
		return refuse('facts', [
			{ path: word, wrong: '不认识的子命令', right: '可用 template、import' },
		]);
	},
};
