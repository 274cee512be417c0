import { machine } from '#server/access/actor.ts';
import {
	archiveSchool,
	createSchool,
	listSchools,
	removeSuspendedSchool,
	renameSchool,
	restoreSchool,
	resumeSchool,
	suspendSchool,
} from '#server/schools/index.ts';
import {
	flag,
	print,
	printJson,
	refuse,
	text,
	type Arguments,
	type Command,
	type Exit,
} from '../command.ts';
import { answered } from '../service.ts';

type Word = (given: Arguments, named: string) => Promise<Exit>;

const statusWords = { active: '', suspended: '已停用' } as const;

async function listing(given: Arguments): Promise<Exit> {
	const { rows } = await listSchools(machine);
	if (flag(given, 'json')) printJson(rows);
	else
		for (const { id, code, name, people, plans, status } of rows) {
			const held = plans === null ? '数据库打不开' : `${plans} 份方案`;
			print([id, code, name, `${people} 人`, held, statusWords[status]].join('\t').trimEnd());
		}
	return 0;
}

async function create(given: Arguments): Promise<Exit> {
	const school = { name: text(given, 'name') ?? '', code: text(given, 'code') ?? '' };
	return answered('school create', await createSchool(machine, school), ({ schoolId }) => {
		print(`已建立学校 ${school.name}，编号 ${schoolId}`);
	});
}

const rename: Word = async (given, id) => {
	const names = { name: text(given, 'name') ?? '', code: text(given, 'code') ?? '' };
	return answered('school rename', await renameSchool(machine, id, names), ({ name }) =>
		print(`${id} 现在的名称是 ${name}`),
	);
};

const suspend: Word = async (_, id) =>
	answered('school suspend', await suspendSchool(machine, id), ({ name }) =>
		print(`${name} 已停用：本校的人已退出登录，数据都在。恢复使用：school resume ${id}`),
	);

const resume: Word = async (_, id) =>
	answered('school resume', await resumeSchool(machine, id), ({ name }) =>
		print(`${name} 已恢复使用`),
	);

const archive: Word = async (given, id) =>
	answered(
		'school archive',
		await archiveSchool(machine, id, text(given, 'out') ?? undefined),
		({ file }) => print(`已归档到 ${file}`),
	);

const remove: Word = async (given, id) =>
	answered(
		'school delete',
		await removeSuspendedSchool(machine, id, text(given, 'name') ?? ''),
		({ file }) => print(`已删除。档案在 ${file}，恢复用 school restore`),
	);

const restore: Word = async (_, file) =>
	answered('school restore', await restoreSchool(machine, file), (restored) => {
		const { schoolId, name, people, newAccounts } = restored;
		print(`${name}（${schoolId}）已从档案恢复，现在是停用状态，${people} 人。`);
		print(`核对后启用：school resume ${schoolId}`);
		if (newAccounts.length > 0)
			print(`这些账号是重建的，须用 person password 重设密码：${newAccounts.join('、')}`);
	});

const words: Readonly<Record<string, Word>> = {
	rename,
	suspend,
	resume,
	archive,
	delete: remove,
	restore,
};

export const command: Command = {
	usage:
		'school list [--json] | school create --name NAME [--code CODE] | school rename ID --name NAME [--code CODE] | school suspend ID | school resume ID | school archive ID [--out FILE] | school delete ID --name NAME | school restore FILE',
	does: '列出、建立、改名、停用、恢复使用、归档、删除学校，或从档案恢复；删除前须先停用，并自动留下档案',
	options: { name: 'text', code: 'text', json: 'flag', out: 'text' },
	words: [1, 2],
	async run(given) {
		const [word = '', named = ''] = given.positionals;
		if (word === 'list') return listing(given);
		if (word === 'create') return create(given);
		const run = words[word];
		if (run && named !== '') return run(given, named);
		const known = ['list', 'create', ...Object.keys(words)].join('、');
		const fault = run
			? { path: word, wrong: '没有说是哪所学校（或哪个文件）', right: '见 school list 里的编号' }
			: { path: word, wrong: '不认识的子命令', right: `可用 ${known}` };
		return refuse('school', [fault]);
	},
};
