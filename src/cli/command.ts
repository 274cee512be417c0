/** What a command is, and how it speaks: results to standard output, faults to standard error. */
import { readFile, stat } from 'node:fs/promises';
import { faultLine, failure, success, type Fault, type Outcome } from '#domain/fault.ts';

/** 0 as asked; 1 the answer is no; 2 the question cannot be answered (formats.md). */
export type Exit = 0 | 1 | 2;

export interface Arguments {
	readonly positionals: readonly string[];
	readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

export interface Command {
	readonly usage: string;
	readonly does: string;
	/** Options by name: `text` takes a value, `list` may come more than once. */
	readonly options: Readonly<Record<string, 'flag' | 'text' | 'list'>>;
	/** How many words follow the command's name. */
	readonly words: readonly [least: number, most: number];
	readonly run: (given: Arguments) => Promise<Exit>;
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** One line a fault: file, place, what is wrong, what would be right; always exit 2. */
export function refuse(subject: string, faults: readonly Fault[]): Exit {
	for (const fault of faults) complain(`${subject}：${faultLine(fault)}`);
	return 2;
}

export const flag = (given: Arguments, name: string): boolean => given.options[name] === true;

export const text = (given: Arguments, name: string): string | null => {
	const value = given.options[name];
	return typeof value === 'string' ? value : null;
};

export const list = (given: Arguments, name: string): readonly string[] => {
	const value = given.options[name];
	return Array.isArray(value) ? (value as string[]) : [];
};

const causes: Record<string, string> = {
	ENOENT: '没有这个文件',
	EISDIR: '这是一个文件夹',
	EACCES: '没有读取权限',
};
const most = 20 * 1024 * 1024;

/** A file of at most 20 MB. */
export async function readBytes(file: string): Promise<Outcome<Uint8Array>> {
	try {
		const { size } = await stat(file);
		if (size <= most) return success(await readFile(file));
		return failure({ path: '', wrong: '文件超过 20 MB', right: '请检查是否选错了文件' });
	} catch (error) {
		const wrong = causes[(error as NodeJS.ErrnoException).code ?? ''] ?? '读不出来';
		return failure({ path: '', wrong, right: '请核对路径和文件' });
	}
}

/** A text file in UTF-8, at most 20 MB. */
export async function readText(file: string): Promise<Outcome<string>> {
	const bytes = await readBytes(file);
	if (!bytes.ok) return bytes;
	try {
		return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
	} catch {
		const wrong = '读不出来，不是 UTF-8 编码的文本';
		return failure({ path: '', wrong, right: '请核对文件；是文本的，另存为 UTF-8 编码' });
	}
}
