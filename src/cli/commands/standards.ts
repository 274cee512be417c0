import { failure, success, type Outcome } from '#domain/fault.ts';
import { standardKindNames } from '#domain/standards/library.ts';
import { compileDocument } from '#standards/compile/index.server.ts';
import type { AnyStandard } from '#standards/library.ts';
import { shippedLibrary } from '#standards/register.ts';
import {
	flag,
	print,
	printJson,
	readBytes,
	refuse,
	type Arguments,
	type Command,
	type Exit,
} from '../command.ts';
import { compiledText, isPublishable } from './compiled-text.ts';

function listing(given: Arguments): Exit {
	const rows = shippedLibrary.entries.flatMap(({ editions, ...standard }) =>
		editions.map(({ edition, force }) => ({ ...standard, edition, force })),
	);
	if (flag(given, 'json')) printJson(rows);
	else
		for (const row of rows)
			print([row.id, row.edition, standardKindNames[row.kind], row.name].join('\t'));
	return 0;
}

function outline({ standard, parameters }: AnyStandard): string {
	const clauses = standard.sections.map(
		({ number, title, paragraphs }) => `${number ?? ''}　${title}\n${paragraphs.join('\n')}`,
	);
	const rows = parameters.map(
		({ rule, value, strength, clause }) =>
			`${rule}\t${strength}\t${JSON.stringify(value)}\t§${clause.number} “${clause.quote}”`,
	);
	return [standard.title, ...clauses, '', '参数', ...rows].join('\n');
}

/** Without an edition the newest. */
async function found(name: string): Promise<Outcome<AnyStandard>> {
	const [id = '', edition] = name.split('@');
	const entry = shippedLibrary.entries.find((each) => each.id === id);
	return shippedLibrary.load(id, edition ?? entry?.editions.at(-1)?.edition ?? '');
}

async function show(given: Arguments, name = ''): Promise<Exit> {
	const standard = await found(name);
	if (!standard.ok) return refuse(name, standard.faults);
	if (flag(given, 'json')) printJson(standard.value);
	else print(outline(standard.value));
	return 0;
}

async function read(given: Arguments, file: string): Promise<Exit> {
	const bytes = await readBytes(file);
	const made = bytes.ok ? await compileDocument(file, bytes.value) : bytes;
	if (!made.ok) return refuse(file, made.faults);
	const { kind, standard, parameters, ledger, repairs, doubts } = made.value.compiled;
	if (flag(given, 'json')) printJson({ kind, standard, parameters, ledger, repairs, doubts });
	else print(compiledText(made.value));
	return isPublishable(made.value.compiled) ? 0 : 1;
}

const verb = (
	word: string | undefined,
	name: string | undefined,
): Outcome<'list' | 'show' | 'read'> => {
	if (word === undefined) return success('list');
	if ((word === 'show' || word === 'read') && name !== undefined) return success(word);
	return failure({
		path: word,
		wrong: '不认识的子命令，或缺少参数',
		right: '可用 standards、standards show ID[@版次]、standards read 文件',
	});
};

export const command: Command = {
	usage: 'standards [show ID[@EDITION] | read FILE] [--json]',
	does: '列出标准库，印出一个标准的全文和参数，或编译一份标准文件（.txt、.docx、.pdf）',
	options: { json: 'flag' },
	words: [0, 2],
	async run(given) {
		const [word, name] = given.positionals;
		const asked = verb(word, name);
		if (!asked.ok) return refuse('standards', asked.faults);
		if (asked.value === 'list') return listing(given);
		return asked.value === 'show' ? show(given, name) : read(given, name ?? '');
	},
};
