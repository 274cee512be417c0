/** The command line as others call it: words in, text and an exit code out. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfProgram } from '#server/pdf/program.ts';

interface Answer {
	readonly exit: number | null;
	readonly out: string;
	readonly err: string;
}

interface Report {
	readonly standard: { id: string; edition: string } | null;
	readonly verdict: string;
	readonly submittable: boolean;
	readonly totals: Record<string, string>;
	readonly findings: { rule: string; status: string; scope: string; strength: string }[];
}

interface Loose {
	[key: string]: unknown;
	courses: Record<string, unknown>[];
}

const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-cli-'));
const file = (name: string): string => path.join(folder, name);

function xunbiao(...words: string[]): Answer {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/xunbiao.mjs', ...words],
		{ encoding: 'utf8', env: { ...process.env, DATA_DIR: file('data') } },
	);
	return { exit: status, out: stdout, err: stderr };
}

function write(name: string, value: unknown): string {
	writeFileSync(file(name), typeof value === 'string' ? value : JSON.stringify(value));
	return file(name);
}

let draft = '';
const changed = (change: (plan: Loose) => void): string => {
	const plan = JSON.parse(draft) as Loose;
	change(plan);
	return write('changed.json', plan);
};

beforeAll(() => {
	draft = xunbiao('new', '730705', '--cohort', '2026').out;
	write('plan.json', draft);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('new and check', () => {
	it('a fresh draft is incomplete only for what the school has yet to say, and can be submitted', () => {
		const { exit, out, err } = xunbiao('check', file('plan.json'), '--json');
		const report = JSON.parse(out) as Report;
		expect(err).toBe('');
		expect(exit).toBe(0);
		expect(report).toMatchObject({
			standard: { id: '730705', edition: '2025' },
			verdict: 'incomplete',
			submittable: true,
		});
		const open = report.findings.filter((finding) => finding.status !== 'pass');
		expect(open.length).toBeGreaterThan(0);
		expect(open.every((finding) => finding.scope === 'conditions')).toBe(true);
	});

	it('exits with 1 where a mandatory rule is broken, and says so to a person', () => {
		const plan = changed(({ courses }) => courses.splice(0, courses.length));
		const { exit, out } = xunbiao('check', plan);
		expect(exit).toBe(1);
		expect(out).toMatch(/^结论：不符合，还不能提交/);
		expect(out).toContain('hours/total');
	});

	it('drafts under another calendar, and refuses one that has not six semesters', () => {
		const weeks = { teaching: 16, exam: 1, practice: 2, flexible: 1 };
		const calendar = [1, 2, 3, 4, 5, 6].map((semester) => ({ semester, weeks }));
		const good = xunbiao(
			'new',
			'730705',
			'--cohort',
			'2026',
			'--calendar',
			write('c.json', calendar),
		);
		expect((JSON.parse(good.out) as { calendar: unknown }).calendar).toEqual(calendar);
		const short = write('short.json', calendar.slice(0, 5));
		expect(xunbiao('new', '730705', '--cohort', '2026', '--calendar', short)).toMatchObject({
			exit: 2,
			out: '',
		});
	});
});

describe('a programme without a national standard', () => {
	const general = (...words: string[]) => xunbiao('new', 'general', '--cohort', '2026', ...words);
	const overlay = {
		format: 'xunbiao.overlay',
		version: 1,
		layer: 'school',
		issuer: '示范学校',
		from: null,
		to: null,
		rules: [
			{ rule: 'hours/total', value: { min: '3050' }, strength: 'mandatory', clause: '校规' },
			{ rule: 'practice/training', value: { parts: ['种子检验'] }, clause: '校规' },
		],
	};

	it('begins as a skeleton that is judged by general rules, and by what its school adds', () => {
		const { exit, out } = general('--programme', '610101');
		expect(exit).toBe(0);
		const plan = write('general.json', out);
		const own = xunbiao('check', plan, '--json');
		expect(own.exit).toBe(0);
		const report = JSON.parse(own.out) as Report;
		expect(report.standard).toBeNull();
		expect(report.findings.map(({ rule }) => rule)).toContain('hours/total');
		expect(report.findings.map(({ rule }) => rule)).not.toContain('practice/training');
		const layered = xunbiao('check', plan, '--overlay', write('o.json', overlay), '--json');
		expect(layered.exit).toBe(1);
		const broken = (
			JSON.parse(layered.out) as Report & { findings: { strength: string }[] }
		).findings
			.filter(({ status, strength }) => status === 'violation' && strength === 'mandatory')
			.map(({ rule }) => rule);
		expect(broken).toEqual(['hours/total', 'practice/training']);
	});

	it('is named by a code of the catalogue, which a standard does without', () => {
		expect(general()).toMatchObject({ exit: 2, out: '' });
		expect(general('--programme', '999999').err).toContain('专业目录中没有 999999');
		const both = xunbiao('new', '730705', '--programme', '610101', '--cohort', '2026');
		expect(both).toMatchObject({ exit: 2, out: '' });
	});
});

describe('bad input is refused with its place, and nothing on standard output', () => {
	it.each<[string, () => string, RegExp]>([
		['no file', () => file('none.json'), /没有这个文件/],
		['a folder', () => folder, /文件夹/],
		['broken JSON', () => write('broken.json', '{"format": '), /不是有效的 JSON/],
		[
			'not UTF-8',
			() => (writeFileSync(file('gbk.json'), Buffer.from([0x7b, 0xb7, 0xbd])), file('gbk.json')),
			/UTF-8/,
		],
		['another format', () => write('other.json', { format: 'x' }), /format：不是人才培养方案文件/],
		[
			'an unknown version',
			() => changed((plan) => (plan['version'] = 9)),
			/version：不认识的版本 9/,
		],
		['an unknown field', () => changed((plan) => (plan['hours'] = 1)), /hours：不认识的字段/],
		[
			'an unknown standard',
			() => changed((plan) => (plan['standard'] = { id: '999999', edition: '2025' })),
			/999999/,
		],
		[
			'negative hours',
			() => changed(({ courses }) => (courses[0]!['practiceHours'] = -1)),
			/practiceHours：-1 太小/,
		],
		[
			'absurd hours',
			() => changed(({ courses }) => (courses[0]!['outsideHours'] = 1e9)),
			/outsideHours：1000000000 太大/,
		],
		['NaN', () => changed(({ courses }) => (courses[0]!['credits'] = 'NaN')), /credits/],
		[
			'a long name',
			() => changed(({ courses }) => (courses[0]!['name'] = '长'.repeat(10_000))),
			/name：太长（10000）/,
		],
		[
			'a formula',
			() => changed(({ courses }) => (courses[0]!['name'] = '=1+1')),
			/name：以 = \+ - @ 开头/,
		],
		[
			'a double id',
			() => changed(({ courses }) => (courses[1]!['id'] = courses[0]!['id'])),
			/重复/,
		],
		[
			'a semester that is not there',
			() =>
				changed(
					({ courses }) => (courses[0]!['terms'] = [{ id: '9', semester: 9, weeklyHours: 2 }]),
				),
			/terms\/9\/semester：没有第 9 学期/,
		],
	])('%s', (_, make, said) => {
		const { exit, out, err } = xunbiao('check', make());
		expect({ exit, out }).toEqual({ exit: 2, out: '' });
		expect(err).toMatch(said);
	});

	it('knows its commands and their options', () => {
		expect(xunbiao('fly')).toMatchObject({ exit: 2, out: '' });
		expect(xunbiao('check')).toMatchObject({ exit: 2, out: '' });
		expect(xunbiao('check', file('plan.json'), '--fast').err).toContain('--fast');
		expect(xunbiao('new', '730705', '--cohort', 'next').exit).toBe(2);
		expect(xunbiao('new', '000000', '--cohort', '2026').err).toContain('000000');
		expect(xunbiao('check', file('plan.json'), '--on', '2026-02-30').err).toContain('2026-02-30');
	});
});

describe('overlays', () => {
	const overlay = (min: string, name = 'overlay.json') =>
		write(name, {
			format: 'xunbiao.overlay',
			version: 1,
			layer: 'province',
			issuer: '江苏省教育厅',
			from: '2025-01-01',
			to: null,
			rules: [{ rule: 'hours/total', value: { min }, strength: 'mandatory', clause: '第五条' }],
		});

	it('tighten', () => {
		const { exit, out } = xunbiao('check', file('plan.json'), '--overlay', overlay('9000'));
		expect(exit).toBe(1);
		expect(out).toContain('9000');
	});

	it('are several after one option', () => {
		const overlays = ['--overlay', overlay('3010', 'first.json'), overlay('9000', 'second.json')];
		const { exit, out } = xunbiao('check', file('plan.json'), ...overlays);
		expect(exit).toBe(1);
		expect(out).toContain('9000');
	});

	it('never loosen', () => {
		const { exit, err } = xunbiao('check', file('plan.json'), '--overlay', overlay('2000'));
		expect(exit).toBe(2);
		expect(err).toContain('8.2');
	});
});

describe('repair', () => {
	const wrong = (): string =>
		changed(({ courses }) => (courses[0] = { ...courses[0], credits: 30 }));

	it('prints the smallest edits with the plan and the check that they lead to', () => {
		const { exit, out } = xunbiao('repair', wrong(), '--json');
		const report = JSON.parse(out) as { edits: { path: string; from: unknown }[]; check: Report };
		expect(exit).toBe(0);
		expect(report).toMatchObject({ feasible: true, check: { submittable: true } });
		expect(report.edits).toHaveLength(1);
		expect(report.edits[0]).toMatchObject({ from: 30 });
	});

	it('exits with 1 where a lock leaves no way, naming both', () => {
		const { exit, out } = xunbiao('repair', wrong(), '--lock', 'courses', '--json');
		expect(exit).toBe(1);
		const conflicts = [{ rules: ['credits/hours-per-credit'], locks: ['courses'] }];
		expect(JSON.parse(out)).toEqual({ feasible: false, conflicts });
	});

	it('refuses a lock that names nothing, and another way than mandatory', () => {
		expect(xunbiao('repair', wrong(), '--lock', 'nowhere')).toMatchObject({ exit: 2, out: '' });
		expect(xunbiao('repair', wrong(), '--only', 'usual')).toMatchObject({ exit: 2, out: '' });
	});
});

describe('standards, schema, export', () => {
	it('lists and shows the library', () => {
		expect(xunbiao('standards').out).toContain('730705\t2025\t专业教学标准\t');
		const shown = JSON.parse(xunbiao('standards', 'show', '730705@2025', '--json').out) as Record<
			string,
			unknown
		>;
		expect(Object.keys(shown)).toEqual(expect.arrayContaining(['kind', 'standard', 'parameters']));
		expect(xunbiao('standards', 'show', '730705@1999')).toMatchObject({ exit: 2, out: '' });
	});

	it.each(['plan', 'facts', 'overlay', 'teaching'])('prints the JSON Schema of %s', (name) => {
		const { exit, out } = xunbiao('schema', name);
		expect(exit).toBe(0);
		expect(JSON.parse(out)).toHaveProperty('$schema');
	});

	it('writes Word and Excel, and leaves nothing where it cannot', () => {
		const done = xunbiao(
			'export',
			file('plan.json'),
			'--word',
			file('a.docx'),
			'--excel',
			file('a.xlsx'),
		);
		expect(done.exit).toBe(0);
		for (const name of ['a.docx', 'a.xlsx'])
			expect(readFileSync(file(name)).subarray(0, 2).toString()).toBe('PK');
		const nowhere = xunbiao('export', file('plan.json'), '--word', file('none/a.docx'));
		expect(nowhere.exit).toBe(2);
		expect(nowhere.err).toContain('ENOENT');
	});

	it('writes a PDF where LibreOffice is, else says what is missing', () => {
		const out = file('a.pdf');
		const { exit, err } = xunbiao('export', file('plan.json'), '--pdf', out);
		expect(exit).toBe(pdfProgram().standing === 'ready' ? 0 : 2);
		expect(err).toContain(exit === 0 ? '已写出' : '没有可用的 LibreOffice');
		expect(exit === 0 ? readFileSync(out).subarray(0, 5).toString() : '').toBe(
			exit === 0 ? '%PDF-' : '',
		);
		process.env['LIBREOFFICE'] = 'off';
		const none = xunbiao('export', file('plan.json'), '--pdf', file('b.pdf'));
		delete process.env['LIBREOFFICE'];
		expect(none.exit).toBe(2);
		expect(none.err).toMatch(/--pdf.*没有可用的 LibreOffice.*--word/);
		expect(existsSync(file('b.pdf'))).toBe(false);
	}, 120_000);

	it('writes the map of certificates as CASE, and the standards beside it', () => {
		const standard = { id: 'webcast-operation', edition: '2021-2.0' };
		const aim = { standard, level: '初级', track: null, examSemester: 4 };
		const certificates = [{ ...aim, mapping: [], conversion: [] }];
		const plan = changed((one) => Object.assign(one, { certificates }));
		expect(xunbiao('export', plan, '--case', file('map.json')).exit).toBe(0);
		for (const name of ['map.json', '网络直播运营（初级）-webcast-operation@2021-2.0.json'])
			expect(JSON.parse(readFileSync(file(name), 'utf8'))).toHaveProperty('CFDocument');
	});
});

describe('operation', () => {
	it('makes the first operator once, a school, and a person in it', () => {
		const operator = ['person', 'operator', '--name', '王平', '--email', 'wang@example.cn'];
		expect(xunbiao(...operator).out).toMatch(/初始密码：\S{12,}/);
		expect(xunbiao(...operator).exit).toBe(2);
		expect(xunbiao('school', 'create', '--name', '江州市商贸职业学校').exit).toBe(0);
		const [id] = xunbiao('school', 'list').out.split('\t');
		const person = [
			'person',
			'create',
			'--school',
			id ?? '',
			'--name',
			'周岚',
			'--email',
			'zhou@example.cn',
		];
		expect(xunbiao(...person, '--role', 'department-head').exit).toBe(0);
		expect(xunbiao(...person, '--role', 'king').err).toContain('king');
		expect(xunbiao('migrate').out).toContain('1 所学校');
	});
});
