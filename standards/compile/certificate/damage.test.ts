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
					expect(compiled.ok || compiled.faults.length > 0).toBe(true);
				},
			),
			{ numRuns: 80 },
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

describe('a text of 20 MB', () => {
	const seconds = (source: string): number => {
		const start = performance.now();
		const compiled = compileCertificate(source);
		expect(compiled.ok || compiled.faults.length > 0).toBe(true);
		return (performance.now() - start) / 1000;
	};
	const filled = (piece: string): string => piece.repeat(Math.ceil(7_000_000 / piece.length));

	it('is read or refused in seconds', () => {
		const head = certificate.slice(0, certificate.search(/^1\. 新媒体平台日常/m));
		expect(seconds(filled(novel.slice(0, 4000)))).toBeLessThan(20);
		expect(seconds(head + filled('1.1.1 能做；1.1.2 具备能力；'))).toBeLessThan(20);
		expect(seconds(head + filled('1. 1 直播 \n'))).toBeLessThan(20);
		expect(seconds(head + filled(' '))).toBeLessThan(20);
		expect(seconds(filled(certificate))).toBeLessThan(20);
	});
});
