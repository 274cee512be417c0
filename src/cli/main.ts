/** `npm run -s xunbiao -- COMMAND …` (formats.md, the command line). */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { askedFrom } from '#server/db/origin.ts';
import { diskFullWords, isDiskFull } from '#server/disk-full.ts';
import { DatabaseUnreachable } from '#server/db/unreachable.ts';
import { complain, print, type Arguments, type Command, type Exit } from './command.ts';

/** Loaded when asked for, so that `schema` does not wait for Word and Excel. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
	audit: () => import('./commands/audit.ts'),
	backup: () => import('./commands/backup.ts'),
	check: () => import('./commands/check.ts'),
	diff: () => import('./commands/diff.ts'),
	export: () => import('./commands/export.ts'),
	facts: () => import('./commands/facts.ts'),
	import: () => import('./commands/import.ts'),
	keys: () => import('./commands/keys.ts'),
	migrate: () => import('./commands/migrate.ts'),
	new: () => import('./commands/new.ts'),
	person: () => import('./commands/person.ts'),
	repair: () => import('./commands/repair.ts'),
	schema: () => import('./commands/schema.ts'),
	school: () => import('./commands/school.ts'),
	standards: () => import('./commands/standards.ts'),
	verify: () => import('./commands/verify.ts'),
};

async function usage(): Promise<string> {
	const loaded = await Promise.all(Object.values(commands).map((load) => load()));
	const lines = loaded.map(({ command }) => `  ${command.usage}\n      ${command.does}`);
	return `用法：npm run -s xunbiao -- 命令 …\n\n${lines.join('\n')}`;
}

function optionsOf(command: Command): NonNullable<ParseArgsConfig['options']> {
	return Object.fromEntries(
		Object.entries(command.options).map(([name, kind]) => [
			name,
			{ type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' } as const,
		]),
	);
}

/** `--overlay A B`: what follows the words of the command belongs to the list that was begun. */
function withMore(
	command: Command,
	options: Arguments['options'],
	rest: readonly string[],
): Arguments['options'] | null {
	const name = Object.keys(command.options).find((key) => Array.isArray(options[key]));
	if (name === undefined) return null;
	return { ...options, [name]: [...(options[name] as readonly string[]), ...rest] };
}

/** Words of a command line by a command's options, or what is wrong with them. */
function readArguments(command: Command, words: string[]): Arguments | string {
	try {
		const { values, positionals } = parseArgs({
			args: words,
			options: optionsOf(command),
			allowPositionals: true,
		});
		const [least, most] = command.words;
		if (positionals.length < least) return '缺少参数';
		const options = values as Arguments['options'];
		const rest = positionals.slice(most);
		const more = rest.length > 0 ? withMore(command, options, rest) : options;
		if (!more) return `多余的参数：${rest.join(' ')}`;
		return { positionals: positionals.slice(0, most), options: more };
	} catch (error) {
		const option = /'(-[^']*?)[ ']/.exec(String(error))?.[1];
		return option ? `选项 ${option} 不认识，或缺少它的值` : '选项写法不对';
	}
}

async function run([name, ...words]: string[]): Promise<Exit> {
	if (name === undefined || name === 'help' || name === '--help') {
		print(await usage());
		return name === undefined ? 2 : 0;
	}
	const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!load) {
		complain(`没有命令 ${name}。\n${await usage()}`);
		return 2;
	}
	const { command } = await load();
	const given = readArguments(command, words);
	const origin = { personId: null, from: '命令行', action: name, agent: '' };
	if (typeof given !== 'string') return askedFrom(origin, () => command.run(given));
	complain(`${given}。\n用法：npm run -s xunbiao -- ${command.usage}`);
	return 2;
}

// Whoever reads only the beginning (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
	if (error instanceof DatabaseUnreachable) complain(error.message);
	else if (isDiskFull(error)) complain(diskFullWords);
	else throw error;
	return 2;
});
