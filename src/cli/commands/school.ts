import { createSchool, listSchools } from '#server/schools/index.ts';
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

async function create(given: Arguments): Promise<Exit> {
	const school = { name: text(given, 'name') ?? '', code: text(given, 'code') ?? '' };
	return answered('school create', await createSchool(school), ({ schoolId }) => {
		print(`已建立学校 ${school.name}，编号 ${schoolId}`);
	});
}

async function listing(given: Arguments): Promise<Exit> {
	const rows = await listSchools();
	if (flag(given, 'json')) printJson(rows);
	else
		for (const { id, code, name, people, plans } of rows)
			print([id, code, name, `${people} 人`, `${plans} 份方案`].join('\t'));
	return 0;
}

export const command: Command = {
	usage: 'school list [--json] | school create --name NAME [--code CODE]',
	does: '列出学校，或建立一所学校和它的数据库',
	options: { name: 'text', code: 'text', json: 'flag' },
	words: [1, 1],
	async run(given) {
		const [word = ''] = given.positionals;
		if (word === 'list') return listing(given);
		if (word === 'create') return create(given);
		return refuse('school', [
			{ path: word, wrong: '不认识的子命令', right: '可用 school list、school create' },
		]);
	},
};
