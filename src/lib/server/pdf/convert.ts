/**
 * A Word file as PDF, by LibreOffice in a process of its own: with a profile and a folder that are removed
 * afterwards, one at a time, and ended with all that it started when it takes too long.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { granted, refused, type Answer } from '../answer.ts';
import { inTurn } from './turn.ts';

export interface Bounds {
	readonly seconds: number;
	/** Of the file that is made. */
	readonly megabytes: number;
}
const usual: Bounds = { seconds: 120, megabytes: 100 };

/** Tagged for screen readers by PDF/UA, which asks for a title and a language, too. */
const filter = {
	UseTaggedPDF: { type: 'boolean', value: 'true' },
	PDFUACompliance: { type: 'boolean', value: 'true' },
	ExportBookmarks: { type: 'boolean', value: 'true' },
	DisplayPDFDocumentTitle: { type: 'boolean', value: 'true' },
};

/** No macro runs and nothing is fetched, whatever a document asks for. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** soffice is a script that starts others: all of one group end together. */
function end({ pid }: ChildProcess): void {
	try {
		if (pid !== undefined) process.kill(-pid, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}

type Ended = 'done' | 'failed' | 'time';

/** Of the server's own environment it gets what it needs to run, and no secret. */
const environment = (folder: string) => ({
	PATH: process.env['PATH'] ?? '',
	LANG: 'zh_CN.UTF-8',
	HOME: folder,
	TMPDIR: folder,
});

function run(program: string, order: string[], folder: string, seconds: number): Promise<Ended> {
	return new Promise((resolve) => {
		const child = spawn(program, order, {
			...{ cwd: folder, env: environment(folder), stdio: 'ignore', detached: true },
		});
		const clock = setTimeout(() => {
			end(child);
			resolve('time');
		}, seconds * 1000);
		child.on('error', () => resolve('failed'));
		child.on('exit', (code) => {
			clearTimeout(clock);
			end(child);
			resolve(code === 0 ? 'done' : 'failed');
		});
	});
}

const again = '请稍后再试；仍不行时可以下载 Word，用 Word、WPS 或 LibreOffice 另存为 PDF。';
const failed = (why: string) => refused('unavailable', `PDF 没有生成：${why}。${again}`);

async function made(file: string, { megabytes }: Bounds): Promise<Answer<Uint8Array>> {
	const size = await stat(file).then(
		(found) => found.size,
		() => 0,
	);
	if (size === 0) return failed('LibreOffice 没有写出文件');
	if (size > megabytes * 2 ** 20) return failed(`文件超过 ${megabytes} MB`);
	return granted(new Uint8Array(await readFile(file)));
}

async function convertIn(
	folder: string,
	program: string,
	word: Uint8Array,
	bounds: Bounds,
): Promise<Answer<Uint8Array>> {
	const profile = path.join(folder, 'profile');
	await mkdir(path.join(profile, 'user'), { recursive: true });
	await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
	await writeFile(path.join(folder, 'plan.docx'), word);
	const order = [
		`-env:UserInstallation=${pathToFileURL(profile).href}`,
		...['--headless', '--norestore', '--nolockcheck'],
		...['--convert-to', `pdf:writer_pdf_Export:${JSON.stringify(filter)}`],
		...['--outdir', folder, path.join(folder, 'plan.docx')],
	];
	const ended = await run(program, order, folder, bounds.seconds);
	if (ended === 'time') return failed(`${bounds.seconds} 秒内没有完成`);
	if (ended === 'failed') return failed('LibreOffice 没有正常结束');
	return made(path.join(folder, 'plan.pdf'), bounds);
}

/** `word`: a .docx of our own printing. */
export const pdfOf = (
	program: string,
	word: Uint8Array,
	bounds = usual,
): Promise<Answer<Uint8Array>> =>
	inTurn(async () => {
		const folder = await mkdtemp(path.join(tmpdir(), 'xunbiao-pdf-'));
		try {
			return await convertIn(folder, program, word, bounds);
		} finally {
			await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		}
	});
