import { machine } from '#server/access/actor.ts';
import { verifyAudit } from '#server/audit/index.ts';
import { listSchools } from '#server/schools/index.ts';
import { complain, print, refuse, type Command, type Exit } from '../command.ts';

/** The school named, or all; null: there is none of that id. */
async function schoolsNamed(id: string | undefined) {
	const { rows } = await listSchools(machine);
	const named = id === undefined ? rows : rows.filter((school) => school.id === id);
	return named.length === 0 && id !== undefined ? null : named;
}

async function verify(id: string | undefined): Promise<Exit> {
	const schools = await schoolsNamed(id);
	if (!schools)
		return refuse('audit verify', [
			{ path: '', wrong: `没有学校 ${id}`, right: '编号见 school list' },
		]);
	let broken = 0;
	for (const { id: schoolId, name } of schools) {
		const { entries, erased, wrong } = await verifyAudit(machine, schoolId);
		const blotted = erased > 0 ? `，其中 ${erased} 处因个人信息抹去` : '';
		if (wrong === null) print(`${name}（${schoolId}）：${entries} 条，完整${blotted}`);
		else complain(`${name}（${schoolId}）：${wrong}（前 ${entries} 条完整）`);
		if (wrong !== null) broken += 1;
	}
	return broken > 0 ? 1 : 0;
}

export const command: Command = {
	usage: 'audit verify [学校编号]',
	does: '核对各校的操作记录：每一条是否如当时所写，有没有被删去；不完整时以 1 结束',
	options: {},
	words: [1, 2],
	run({ positionals: [word, id] }) {
		if (word === 'verify') return verify(id);
		return Promise.resolve(
			refuse('audit', [
				{ path: '', wrong: `没有 audit ${word}`, right: 'audit verify [学校编号]' },
			]),
		);
	},
};
