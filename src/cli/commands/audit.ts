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

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/i.test(text);

/** What is said of the hash that a document prints; empty: none was asked for. */
const foundWords = (hash: string | undefined, found: number | null): string => {
	if (hash === undefined) return '';
	return found === null ? `；其中没有 ${hash} 这一条` : `；所给的 SHA-256 是第 ${found} 条`;
};

async function verify(id: string | undefined, hash: string | undefined): Promise<Exit> {
	if (hash !== undefined && !isHash(hash))
		return refuse('audit verify', [
			{ path: '', wrong: `${hash} 不是 SHA-256`, right: '照文件上的 64 位十六进制数填写' },
		]);
	const schools = await schoolsNamed(id);
	if (!schools)
		return refuse('audit verify', [
			{ path: '', wrong: `没有学校 ${id}`, right: '编号见 school list' },
		]);
	let broken = 0;
	for (const { id: schoolId, name } of schools) {
		const verified = await verifyAudit(machine, schoolId, hash ?? null);
		const { entries, erased, wrong, found } = verified;
		const blotted = erased > 0 ? `，其中 ${erased} 处因个人信息抹去` : '';
		if (wrong === null)
			print(`${name}（${schoolId}）：${entries} 条，完整${blotted}${foundWords(hash, found)}`);
		else complain(`${name}（${schoolId}）：${wrong}（前 ${entries} 条完整）`);
		if (wrong !== null || (hash !== undefined && found === null)) broken += 1;
	}
	return broken > 0 ? 1 : 0;
}

export const command: Command = {
	usage: 'audit verify [学校编号 [SHA-256]]',
	does: '核对各校的操作记录：每一条是否如当时所写，有没有被删去；给出文件所印的 SHA-256，还看其中有没有这一条；不完整或没有时以 1 结束',
	options: {},
	words: [1, 3],
	run({ positionals: [word, id, hash] }) {
		if (word === 'verify') return verify(id, hash);
		return Promise.resolve(
			refuse('audit', [
				{ path: '', wrong: `没有 audit ${word}`, right: 'audit verify [学校编号 [SHA-256]]' },
			]),
		);
	},
};
