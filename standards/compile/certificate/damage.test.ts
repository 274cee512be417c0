import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCertificate, looksLikeCertificate } from './index.ts';

const standards = new URL('../../', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, standards), 'utf8');
const certificate = text('certificates/new-media-technology/2021-1.0/source.txt');
const teaching = text('teaching/730705-livestream-ecommerce-service/2025/source.txt');

const novel =
	'第一回 灵根育孕源流出，心性修持大道生。诗曰：混沌未分天地乱，茫茫渺渺无人见。\n'.repeat(3000);

const reasonOf = (source: string): string => {
	const compiled = compileCertificate(source);
	return compiled.ok ? '' : compiled.faults.map(({ wrong, right }) => wrong + right).join('');
};

describe('what is no certificate standard', () => {
	it('is refused with a reason', () => {
		for (const source of [
			'',
			' \n\t\f',
			novel,
			teaching,
			'1.1.1 能\n1.1.2 能',
			'\u0000\ufffd'.repeat(500),
		])
			expect(reasonOf(source)).toMatch(/文字|不像|没有找到/);
	});
	it('is told from one that is', () => {
		expect(looksLikeCertificate(certificate)).toBeGreaterThan(0.9);
		expect(looksLikeCertificate(teaching)).toBeLessThan(0.3);
		expect(looksLikeCertificate(novel)).toBe(0);
		expect(looksLikeCertificate('')).toBe(0);
	});
	it('is refused where the tables are missing, though the rest is there', () => {
		expect(reasonOf(certificate.slice(0, certificate.search(/^表1 /m)))).toMatch(/职业技能要求/);
	});
});

describe('a certificate standard that is damaged', () => {
	it('is read or refused, never thrown, wherever it is cut or written over', () => {
		fc.assert(
			fc.property(
				fc.nat(certificate.length),
				fc.nat(3000),
				fc.string({ maxLength: 30 }),
				(from, length, instead) => {
					const damaged = certificate.slice(0, from) + instead + certificate.slice(from + length);
					const compiled = compileCertificate(damaged);
					expect(compiled.ok || compiled.faults.every(({ path }) => path === '')).toBe(true);
				},
			),
			{ numRuns: 40 },
		);
	});
	it('tells that a page is lost: a level without a table, numbers that are missing, a sentence cut', () => {
		const asked = (source: string): string[] => {
			const compiled = compileCertificate(source);
			return compiled.ok ? compiled.value.doubts.map(({ at }) => at) : [];
		};
		const lost = certificate.indexOf('1.3.2 能及时');
		const again = certificate.indexOf('3.3.2 能根据关注');
		expect(asked(certificate.slice(0, lost) + certificate.slice(again))).toEqual(
			expect.arrayContaining([
				'初级/2',
				'初级/3',
				'初级/3.1',
				'初级/3.2',
				'初级/3.3',
				'初级/3.3.1',
			]),
		);
		const end = certificate.indexOf('的信息提取能力。</p>');
		expect(asked(certificate.slice(0, end))).toEqual(
			expect.arrayContaining(['中级', '高级', '初级/3.3.5']),
		);
		const number = certificate.indexOf('5 具备一定的信息提取能力');
		expect(asked(certificate.slice(0, number))).toContain('初级/3.3.4');
	});
	it('is read level by level where a caption is lost, and asks which level it is', () => {
		const whole = compileCertificate(certificate);
		for (const level of ['中级', '高级']) {
			const caption = new RegExp(`^表\\d 新媒体技术职业技能等级要求（${level}）$`, 'm');
			const compiled = compileCertificate(certificate.replace(caption, ''));
			if (!compiled.ok || !whole.ok) throw new Error('refused');
			const skills = ({ standard }: typeof compiled.value) =>
				standard.levels.map(({ level: name, domains }) => [
					name,
					domains.map((domain) => domain.name),
					domains.flatMap(({ tasks }) => tasks.flatMap((task) => task.skills.map(({ id }) => id))),
				]);
			expect(skills(compiled.value)).toEqual(skills(whole.value));
			expect(compiled.value.doubts.map(({ at }) => at)).toContain(level);
		}
	});
});

describe('a certificate standard with a number changed', () => {
	const changed = (from: string, to: string) => {
		expect(certificate.split(from)).toHaveLength(2);
		const compiled = compileCertificate(certificate.replace(from, to));
		if (!compiled.ok) throw new Error('refused');
		return compiled.value;
	};
	const ids = ({ standard }: ReturnType<typeof changed>): string[] =>
		standard.levels.flatMap(({ domains }) =>
			domains.flatMap(({ tasks }) => tasks.flatMap(({ skills }) => skills.map(({ id }) => id))),
		);

	it('keeps both items of a number, and asks for the one that is missing', () => {
		const compiled = changed('1.2.4 具备原创意识', '1.2.3 具备原创意识');
		expect(ids(compiled)).toHaveLength(159);
		expect(ids(compiled)).toEqual(expect.arrayContaining(['初级/1.2.3', '初级/1.2.3#2']));
		const asked = compiled.doubts.map(({ at }) => at);
		expect(asked).toEqual(expect.arrayContaining(['初级/1.2.3', '初级/1.2.4']));
	});
	it('begins no other level where 1.1.1 stands again, for each level has its caption', () => {
		const compiled = changed(
			'3.2.1 能根据效果评价体系，采集转',
			'1.1.1 能根据效果评价体系，采集转',
		);
		expect(compiled.standard.levels.map(({ level }) => level)).toEqual(['初级', '中级', '高级']);
		expect(ids(compiled)).toContain('初级/1.1.1#2');
	});
	it('asks about an item that has a number and no words', () => {
		const compiled = changed('2.3.4 具备规范使用信息发布用语的能力；', '2.3.4 ；');
		const skill = compiled.standard.levels[0]?.domains[1]?.tasks[2]?.skills[3];
		expect(skill).toMatchObject({ id: '初级/2.3.4', text: '' });
		expect(compiled.doubts.map(({ at }) => at)).toContain('初级/2.3.4');
	});
});

describe('a text of 20 MB', () => {
	const head = certificate.slice(0, certificate.search(/^1\. 新媒体平台日常/m));
	/** Each pattern stands there many thousand times. */
	const filled = (piece: string): string => head + piece.repeat(Math.floor(120_000 / piece.length));

	it('is refused', () => {
		expect(compileCertificate(certificate.repeat(250)).ok).toBe(false);
		expect(compileCertificate('直播。\n'.repeat(1_700_000)).ok).toBe(false);
	});
	it.each([
		'1.1.1 能做；1.1.2 具备能力；',
		'1. 1 直播 \n',
		'工作\n',
		'1 1.1 ',
		'表1 技能要求\n',
		' ',
		'\t',
		'1.1.1 1. a ',
	])('is read or refused, whatever fills it: %j', (piece) => {
		// A pattern that is worse than linear would not come to an end within the test's limit.
		const compiled = compileCertificate(filled(piece));
		expect(compiled.ok || compiled.faults.length > 0).toBe(true);
	});
});
