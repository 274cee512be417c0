/** PDF by LibreOffice: found once, bounded, tagged, and nothing left behind. */
import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { printPdf } from '../documents/pdf.ts';
import { pdfOf } from './convert.ts';
import { findProgram, pdfProgram } from './program.ts';

const { granted, refusalOf } = build;
const origin = 'https://x.example';
let folder: string;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;

/** A program that does what `script` says instead of LibreOffice; `$out` is where the PDF belongs. */
function programOf(name: string, script: string): string {
	const file = path.join(folder, name);
	writeFileSync(file, `#!/bin/sh\nfor last; do :; done\nout="\${last%.docx}.pdf"\n${script}\n`);
	chmodSync(file, 0o755);
	return file;
}
const left = (): string[] =>
	readdirSync(tmpdir()).filter((name) => name.startsWith('xunbiao-pdf-'));
const word = new Uint8Array([1, 2, 3]);

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-office-'));
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	planId = await build.planIn(school['department-head'], referencePlan());
});
afterAll(async () => {
	await data.leave();
	rmSync(folder, { recursive: true });
});

describe('the program', () => {
	it('is looked for on the path, named by a setting, or turned off', () => {
		const program = programOf('soffice', 'true');
		expect(findProgram({ PATH: folder }, [])).toEqual({ standing: 'ready', program });
		expect(findProgram({ PATH: '' }, [folder])).toEqual({ standing: 'ready', program });
		expect(findProgram({ PATH: '', LIBREOFFICE: program }, []).program).toBe(program);
		expect(findProgram({ PATH: folder, LIBREOFFICE: 'off' }).standing).toBe('off');
		expect(findProgram({ PATH: '' }, [])).toEqual({ standing: 'missing', program: '' });
		expect(() => findProgram({ LIBREOFFICE: path.join(folder, 'none') })).toThrow(
			'完整路径，或 off',
		);
	});

	it('where there is none, whoever may read the plan is told what to do instead', async () => {
		const ask = (actor: build.TestMember, standing: 'off' | 'missing') =>
			printPdf(actor, planId, null, origin, { standing, program: '' });
		const refusal = refusalOf(await ask(school.auditor, 'missing'));
		expect(refusal.code).toBe('unavailable');
		expect(refusal.message).toMatch(/没有安装 LibreOffice.*请下载 Word/);
		expect(refusalOf(await ask(school.auditor, 'off')).message).toMatch(/没有开启/);
		expect(refusalOf(await ask(other.auditor, 'missing')).code).toBe('not-found');
	});
});

describe('a conversion', () => {
	it('gets the file and a profile of its own, and none of the server’s secrets', async () => {
		process.env['XUNBIAO_TEST_SECRET'] = 'geheim';
		const program = programOf('shows', '{ env; cat "$last"; ls profile/user; } > "$out"');
		const seen = new TextDecoder().decode(granted(await pdfOf(program, word)));
		expect(seen).toContain('\u0001\u0002\u0003');
		expect(seen).toContain('registrymodifications.xcu');
		expect(seen).not.toContain('geheim');
		expect(left()).toEqual([]);
	});

	it('fails with a reason, and leaves nothing behind', async () => {
		const cases: [string, RegExp][] = [
			['exit 1', /没有正常结束/],
			['true', /没有写出文件/],
			['head -c 3000000 /dev/zero > "$out"', /超过 1 MB/],
		];
		for (const [script, reason] of cases) {
			const program = programOf('fails', script);
			const refusal = refusalOf(await pdfOf(program, word, { seconds: 20, megabytes: 1 }));
			expect(refusal).toMatchObject({ code: 'unavailable' });
			expect(refusal.message).toMatch(reason);
			expect(refusal.message).toContain('可以下载 Word');
		}
		expect(refusalOf(await pdfOf(path.join(folder, 'none'), word)).code).toBe('unavailable');
		expect(left()).toEqual([]);
	});

	it('that takes too long is ended with all that it started', async () => {
		const note = path.join(folder, 'pid');
		const program = programOf('hangs', `sleep 60 & echo $! > "${note}"\nwait`);
		const refusal = refusalOf(await pdfOf(program, word, { seconds: 1, megabytes: 1 }));
		expect(refusal.message).toMatch(/1 秒内没有完成/);
		const pid = Number(readFileSync(note, 'utf8'));
		await expect.poll(() => existsSync(`/proc/${pid}/exe`)).toBe(false);
		expect(left()).toEqual([]);
	});

	it('waits for the one before it; of too many the last are told so', async () => {
		const marks = path.join(folder, 'marks');
		const program = programOf(
			'slow',
			`mkdir "${marks}" || exit 1\nsleep 0.1\nrmdir "${marks}"\necho x > "$out"`,
		);
		const answers = await Promise.all(Array.from({ length: 8 }, () => pdfOf(program, word)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(6);
		const refusals = answers.filter((answer) => !answer.ok).map(refusalOf);
		expect(refusals.map(({ code }) => code)).toEqual(['too-many', 'too-many']);
	});
});

describe.runIf(pdfProgram().standing === 'ready')(
	'by LibreOffice (not run where there is none)',
	() => {
		it('a plan is tagged for screen readers, titled, in Chinese, and says what its Word file says', async () => {
			const printed = granted(await printPdf(school.auditor, planId, null, origin));
			expect(printed.name).toMatch(/人才培养方案-送审稿\.pdf$/);
			const file = path.join(folder, 'plan.pdf');
			writeFileSync(file, printed.bytes);
			const info = execFileSync('pdfinfo', [file]).toString();
			expect(info).toMatch(/Tagged:\s+yes/);
			expect(info).toMatch(/Title:\s+.*人才培养方案/);
			expect(Buffer.from(printed.bytes).toString('latin1')).toMatch(/\/Lang ?\(zh-CN\)/);
			const tags = execFileSync('pdfinfo', ['-struct', file]).toString();
			for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD'])
				expect(tags).toMatch(new RegExp(`^\\s+${tag}\\b`, 'm'));
			const text = execFileSync('pdftotext', [file, '-']).toString().replaceAll(/\s/g, '');
			for (const { name } of referencePlan().courses)
				expect(text.includes(name.replaceAll(/\s/g, '')), name).toBe(true);
		}, 180_000);
	},
);
