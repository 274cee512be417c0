/** LibreOffice, where the machine has it: opens what we write, recalculates, prints. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const names = ['soffice', 'libreoffice'];
const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/lib/libreoffice/program'];

/** Path of LibreOffice; null where there is none. */
export const office: string | null =
	folders
		.flatMap((folder) => names.map((name) => path.join(folder, name)))
		.find((file) => existsSync(file)) ?? null;

export type Format = 'xlsx' | 'docx' | 'pdf';

/** Every formula is calculated anew when a file is opened, whatever results it carries. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

async function withFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
	const folder = await mkdtemp(path.join(tmpdir(), 'xunbiao-office-'));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** A profile of its own, so that runs beside each other do not wait for each other. */
async function profileIn(folder: string): Promise<string> {
	const profile = path.join(folder, 'profile');
	await mkdir(path.join(profile, 'user'), { recursive: true });
	await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
	return `-env:UserInstallation=file://${profile}`;
}

/** Each of `files` of one format as another, read and written by one run of LibreOffice. */
export function convertedAll(
	files: readonly Uint8Array[],
	from: Format,
	to: Format,
): Promise<Uint8Array[]> {
	if (office === null) throw new Error('LibreOffice is not on this machine');
	const program = office;
	return withFolder(async (folder) => {
		const profile = await profileIn(folder);
		const target = path.join(folder, 'out');
		const sources = files.map((_, index) => path.join(folder, `${index}.${from}`));
		await Promise.all(sources.map((file, index) => writeFile(file, files[index] ?? '')));
		const order = ['--headless', '--convert-to', to, '--outdir', target, ...sources];
		await run(program, [profile, ...order], { timeout: 300_000 });
		const results = files.map((_, index) => readFile(path.join(target, `${index}.${to}`)));
		return (await Promise.all(results)).map((bytes) => new Uint8Array(bytes));
	});
}

export async function converted(bytes: Uint8Array, from: Format, to: Format): Promise<Uint8Array> {
	const [result] = await convertedAll([bytes], from, to);
	if (!result) throw new Error(`LibreOffice wrote no ${to}`);
	return result;
}
