/** LibreOffice on this machine: looked for once; `LIBREOFFICE` names it, or turns PDF off. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { PdfStanding } from '#domain/pdf-standing.ts';

const names = ['soffice', 'libreoffice', 'soffice.exe'];
const places = [
	...['/usr/lib/libreoffice/program', '/usr/lib64/libreoffice/program', '/snap/bin'],
	...['/Applications/LibreOffice.app/Contents/MacOS', 'C:\\Program Files\\LibreOffice\\program'],
];

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface Found {
	readonly standing: PdfStanding;
	/** Empty where there is none. */
	readonly program: string;
}

/** Throws, at the start, where a path is named that is no program: files that never come are noticed late. */
export function findProgram(env: Environment, folders: readonly string[] = places): Found {
	const named = env['LIBREOFFICE'] ?? '';
	if (named === 'off') return { standing: 'off', program: '' };
	if (named !== '' && !isProgram(named))
		throw new Error('LIBREOFFICE 写成 soffice 程序的完整路径，或 off（不生成 PDF）');
	const searched = [...(env['PATH'] ?? '').split(path.delimiter), ...folders];
	const files = searched
		.filter((folder) => folder !== '')
		.flatMap((folder) => names.map((name) => path.join(folder, name)));
	const program = named === '' ? files.find(isProgram) : named;
	return program ? { standing: 'ready', program } : { standing: 'missing', program: '' };
}

let found: Found | null = null;

export const pdfProgram = (): Found => (found ??= findProgram(process.env));
export const pdfStanding = (): PdfStanding => pdfProgram().standing;
