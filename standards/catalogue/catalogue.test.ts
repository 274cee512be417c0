import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { aliasTable } from '../schema/aliases.ts';
import file from './aliases.json' with { type: 'json' };
import { loadAliases, sameOccupations } from './aliases.ts';
import { industryCodeForm, loadOccupations, occupationCodeForm } from './occupations.ts';
import { loadOfficialStandards } from './official-standards.ts';
import { loadProgrammes } from './programmes.ts';

const programmes = await loadProgrammes();
const byCode = new Map(programmes.map((programme) => [programme.code, programme]));

describe('the catalogue of programmes', () => {
	it('has every programme of every level once', () => {
		const count = (level: string) => programmes.filter((each) => each.level === level).length;
		expect(['中等职业教育', '高等职业教育专科', '高等职业教育本科'].map(count)).toEqual([
			368, 763, 321,
		]);
		expect(byCode.size).toBe(programmes.length);
	});
	it('knows 730705 with its class', () => {
		expect(byCode.get('730705')).toEqual({
			code: '730705',
			name: '直播电商服务',
			level: '中等职业教育',
			majorCategory: { code: '73', name: '财经商贸大类' },
			majorClass: { code: '7307', name: '电子商务类' },
			added: null,
		});
	});
	it('builds every code on those of its class and category', () => {
		const wrong = programmes.filter(
			({ code, majorClass, majorCategory }) =>
				!/^\d{6}K?$/.test(code) ||
				!code.startsWith(majorClass.code) ||
				!majorClass.code.startsWith(majorCategory.code),
		);
		expect(wrong).toEqual([]);
	});
});

describe('the standards that are published', () => {
	it('belong to programmes of the catalogue, each with its PDF', async () => {
		const standards = await loadOfficialStandards();
		expect(standards).toHaveLength(579);
		expect(
			standards.filter(
				({ code, name, level }) =>
					byCode.get(code)?.name !== name || byCode.get(code)?.level !== level,
			),
		).toEqual([]);
		expect(standards.find(({ code }) => code === '730705')?.url).toMatch(
			/^http:\/\/www\.moe\.gov\.cn\/.*\/P020250207456541039292\.pdf$/,
		);
	});
});

describe('occupations', () => {
	it('are named by codes of the 分类大典 and belong to programmes', async () => {
		const { names, byProgramme } = await loadOccupations();
		expect([names.size, byProgramme.size]).toEqual([545, 306]);
		expect([...names.keys()].filter((code) => !occupationCodeForm.test(code))).toEqual([]);
		expect([...byProgramme.keys()].filter((code) => !byCode.has(code))).toEqual([]);
		expect(byProgramme.get('730705')).toEqual(['4-01-06-02']);
		expect(names.get('4-01-06-02')).toBe('互联网营销师');
	});
	it('and industries have codes of a form', () => {
		expect(['4-01-06-02', '4-13-01-05'].every((code) => occupationCodeForm.test(code))).toBe(true);
		expect(
			['4-01-06', '4010602', '9-01-06-02', ''].some((code) => occupationCodeForm.test(code)),
		).toBe(false);
		expect(['64', '812', 'I64'].every((code) => industryCodeForm.test(code))).toBe(true);
		expect(['6', '64000', '六四', ''].some((code) => industryCodeForm.test(code))).toBe(false);
	});
});

describe('old words', () => {
	it('fit their schema, and no word is old twice', () => {
		const read = validate(aliasTable, file);
		expect(read.ok ? [] : read.faults).toEqual([]);
		const olds = file.rows.map(({ old, kind }) => `${kind} ${old}`);
		expect(new Set(olds).size).toBe(olds.length);
	});
	it('lead to words of today, never to another old one', () => {
		const olds = new Set(file.rows.map(({ old }) => old));
		expect(file.rows.filter(({ now }) => olds.has(now))).toEqual([]);
	});
	it('of programmes are gone from the catalogue, where the new ones are', async () => {
		const aliases = (await loadAliases()).filter(({ kind }) => kind === 'programme');
		const names = new Set(programmes.map(({ name, level }) => `${level} ${name}`));
		expect(aliases.filter(({ old, level }) => names.has(`${level ?? ''} ${old}`))).toEqual([]);
		expect(aliases.filter(({ now, level }) => !names.has(`${level ?? ''} ${now}`))).toEqual([]);
	});
	it('link a programme at its own level alone: 网络营销 is old for 高职, and a name of today for 中职', async () => {
		const found = (await loadAliases()).filter(({ old }) => old === '网络营销');
		expect(found.map(({ now, level }) => [now, level])).toEqual([
			['网络营销与直播电商', '高等职业教育专科'],
		]);
		expect(byCode.get('730704')).toMatchObject({ name: '网络营销', level: '中等职业教育' });
	});
	it('join the editions of an occupation', async () => {
		expect(sameOccupations(await loadAliases())).toEqual([['4-01-06-02', '4-01-02-07']]);
	});
});
