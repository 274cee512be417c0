import { describe, expect, it, test } from 'vitest';
import { knowledgeAsked, skillsAsked, tasksOf, type Asked } from '#domain/certificates/asked.ts';
import { pointsOf } from '#domain/certificates/points.ts';
import { certificates, occupation } from '#tests/builders/claims-of.ts';
import { askedOf } from './asked.ts';

const { livestream, newMedia, webcast } = certificates;
const ids = (asked: Asked) => skillsAsked(asked).map(({ id }) => id);
const of = (level: string, track: string | null = null) => askedOf(webcast, { level, track });

describe('what a level of a certificate asks for', () => {
	test.each([
		['直播电商', livestream],
		['网络直播运营', webcast],
		['新媒体技术', newMedia],
	])('%s: its own and the lower levels, lowest first, each skill once', (_, standard) => {
		const { levels, includesLower } = standard.standard;
		expect(includesLower.value).toBe(true);
		for (const [index, { level }] of levels.entries()) {
			const asked = askedOf(standard, { level, track: null });
			expect(asked.levels.map((each) => [each.level, each.own])).toEqual(
				levels.slice(0, index + 1).map((each) => [each.level, each.level === level]),
			);
			const printed = levels
				.slice(0, index + 1)
				.flatMap(({ domains }) => domains.flatMap(({ tasks }) => tasks))
				.flatMap(({ skills }) => skills.map(({ id }) => id));
			expect(ids(asked)).toEqual(printed);
			expect(new Set(printed).size).toBe(printed.length);
			expect(knowledgeAsked(asked)).toEqual([]);
		}
	});

	it('names tasks once, whatever their numbers, and marks 素养', () => {
		for (const standard of [livestream, webcast, newMedia]) {
			const level = standard.standard.levels.at(-1)?.level ?? '';
			const asked = askedOf(standard, { level, track: null });
			const keys = tasksOf(asked).map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			const literate = skillsAsked(asked).filter(({ literacy }) => literacy);
			expect(literate.every(({ text }) => !text.startsWith('能'))).toBe(true);
		}
	});

	it('is the level alone where the standard does not include the lower ones', () => {
		const { includesLower, ...rest } = webcast.standard;
		const alone = {
			...webcast,
			standard: { ...rest, includesLower: { ...includesLower, value: false } },
		};
		const asked = askedOf(alone, { level: '中级', track: null });
		expect(asked.levels.map(({ level }) => level)).toEqual(['中级']);
		expect(ids(asked).every((id) => id.startsWith('中级/'))).toBe(true);
	});

	it('keeps a skill once that a standard gives twice, and tells apart tasks of one number', () => {
		const [lowest] = webcast.standard.levels;
		const [domain] = lowest?.domains ?? [];
		const doubled = { ...lowest!, domains: [domain!, domain!] };
		const standard = { ...webcast, standard: { ...webcast.standard, levels: [doubled] } };
		const asked = askedOf(standard, { level: lowest!.level, track: null });
		const keys = tasksOf(asked).map(({ key }) => key);
		expect(keys.filter((key) => key.endsWith('#2'))).toHaveLength(domain!.tasks.length);
		expect(ids(asked)).toEqual(domain!.tasks.flatMap(({ skills }) => skills.map(({ id }) => id)));
	});

	it('is nothing of a level that the standard has not, and the same value when asked again', () => {
		expect(of('特级').levels).toEqual([]);
		expect(of('初级')).toBe(of('初级'));
		expect(of('初级').title).toBe('网络直播运营（初级）');
	});
});

describe('what a level of an occupation asks for', () => {
	const chosen = (level: string, track: string | null) => askedOf(occupation, { level, track });

	it('is what its 工种 is examined in', () => {
		const asked = chosen('四级', 'B');
		expect(asked.title).toBe('互联网营销师（四级，直播销售员）');
		expect(asked.levels.map(({ level }) => level)).toEqual(['五级', '四级']);
		for (const { domains } of asked.levels)
			expect(domains.map(({ number }) => number)).toEqual(['1', '4', '7']);
		expect(ids(asked)).toContain('五级/1.1.1');
		expect(ids(asked)).not.toContain('五级/1.2.4');
		expect(ids(chosen('五级', null))).toContain('五级/1.2.4');
	});

	it('has knowledge points beside the skills, never among them', () => {
		const asked = chosen('五级', 'B');
		const knowledge = knowledgeAsked(asked).map(({ id }) => id);
		expect(knowledge).toContain('五级/k/1.1.1');
		expect(ids(asked).some((id) => knowledge.includes(id))).toBe(false);
		expect(pointsOf(asked).size).toBe(ids(asked).length + knowledge.length);
	});
});
