import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { amendedIn } from '../compile/testing/library.ts';
import { certificateStandard, type CertificateStandard } from '../schema/certificate.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url));
const json = (file: string): unknown => JSON.parse(read(file).toString('utf8'));

function standardIn(folder: string) {
	const source = read(`./${folder}/source.txt`);
	const compiled = amendedIn(fileURLToPath(new URL(`./${folder}`, import.meta.url)));
	const file = json(`./${folder}/standard.json`) as CertificateStandard;
	return { source, text: source.toString('utf8'), compiled, file };
}

const folders = {
	'livestream-ecommerce': 'livestream-ecommerce/2021-1.0',
	'webcast-operation': 'webcast-operation/2021-2.0',
	'new-media-technology': 'new-media-technology/2021-1.0',
};
const all = Object.entries(folders).map(([id, folder]) => ({ id, folder, ...standardIn(folder) }));
const of = (id: keyof typeof folders) => {
	const found = all.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found.file.standard;
};

const skillsOf = (level: CertificateStandard['standard']['levels'][number]) =>
	level.domains.flatMap(({ tasks }) => tasks.flatMap(({ skills }) => skills));

/** Level by level: domains, tasks, skills. */
const counts = (id: keyof typeof folders) =>
	of(id).levels.map((level) => [
		level.level,
		level.domains.length,
		level.domains.flatMap(({ tasks }) => tasks).length,
		skillsOf(level).length,
	]);

/** How often each character stands in a text, without spaces and what separates numbers and items. */
function characters(text: string): Record<string, number> {
	const found: Record<string, number> = {};
	for (const unit of text.replace(/[\s.；;。]/g, '')) found[unit] = (found[unit] ?? 0) + 1;
	return found;
}

/** From the first caption to the list of literature, without markup. */
const tablesIn = (text: string): string =>
	(/^表\s*1[\s\S]*?(?=^参考文献\s*$)/m.exec(text)?.[0] ?? '').replace(/<\/?p>/g, '');

const dropped = ['repeated-head', 'repeated-label', 'repeated-item', 'page-number', 'running-head'];

describe.each(all)('$id', ({ id, file, compiled, source, text }) => {
	const { standard } = file;

	it('fits the schema and was read from the text beside it', () => {
		expect(validate(certificateStandard, file)).toMatchObject({ ok: true });
		expect(standard.id).toBe(id);
		expect(createHash('sha256').update(source).digest('hex')).toBe(standard.source.sha256);
	});
	it('has every character of the tables in its data, or among what pages repeat', () => {
		const data = standard.levels.flatMap((level) => [
			level.table,
			'工作领域工作任务职业技能要求',
			...level.domains.flatMap((domain) => [
				domain.number,
				domain.name,
				...domain.otherNames.flatMap((name) => [domain.number, name]),
				...domain.tasks.flatMap((task) => (task.name === null ? [] : [task.number, task.name])),
			]),
			...skillsOf(level).flatMap((skill) => [skill.number, skill.text]),
		]);
		const repeated = compiled.repairs.filter(({ kind }) => dropped.includes(kind));
		const kept = [...data, ...repeated.map(({ before }) => before)];
		expect(characters(kept.join(''))).toEqual(characters(tablesIn(text)));
	});
	it('has the whole text in its sections', () => {
		const printed = standard.sections.flatMap((each) => [
			each.title === '封面' ? '' : `${each.number ?? ''}${each.title}`,
			...each.paragraphs,
		]);
		const whole = text.replace(/<\/?p>/g, '');
		expect(characters(printed.join(''))).toEqual(characters(whole));
	});
	it('says where each skill and term stands', () => {
		for (const { offset, number } of standard.levels.flatMap(skillsOf))
			expect(
				text
					.slice(offset, offset + 12)
					.replace(/\s/g, '')
					.startsWith(number),
			).toBe(true);
		for (const { offset, number } of standard.terms)
			expect(text.slice(offset, offset + number.length)).toBe(number);
	});
	it('words every skill as the source does: what no break cuts stands there in one piece', () => {
		const bare = tablesIn(text).replace(/\s/g, '');
		const cut = standard.levels
			.flatMap(skillsOf)
			.filter((skill) => !bare.includes(skill.number + skill.text.replace(/\s/g, '')));
		const joins = compiled.repairs.filter(({ kind }) => kind === 'joined-break');
		expect(cut.length).toBeLessThanOrEqual(joins.length);
		expect(cut.every(({ number }) => joins.some(({ what }) => what.includes(` ${number} `)))).toBe(
			true,
		);
	});
});

describe('the certificate standards of the library', () => {
	it('have all levels, domains, tasks and skills', () => {
		expect(counts('livestream-ecommerce')).toEqual([
			['初级', 3, 10, 58],
			['中级', 3, 11, 58],
			['高级', 3, 9, 49],
		]);
		expect(counts('webcast-operation')).toEqual([
			['初级', 4, 15, 71],
			['中级', 4, 16, 79],
			['高级', 4, 14, 67],
		]);
		expect(counts('new-media-technology')).toEqual([
			['初级', 3, 9, 46],
			['中级', 4, 12, 63],
			['高级', 3, 9, 50],
		]);
	});
	it('name what the source names, and no more: three tasks of 新媒体技术 高级 have no name', () => {
		const unnamed = all.flatMap(({ file: { standard } }) =>
			standard.levels.flatMap(({ level, domains }) =>
				domains.flatMap(({ name, number, tasks }) => [
					...(name === null ? [`${standard.id}/${level}/${number}`] : []),
					...tasks.flatMap((task) =>
						task.name === null ? [`${standard.id}/${level}/${task.number}`] : [],
					),
				]),
			),
		);
		expect(unnamed).toEqual(
			['2.1', '2.2', '2.3'].map((number) => `new-media-technology/高级/${number}`),
		);
	});
	it('rejoin what page breaks cut, and follow the numbers where labels slid', () => {
		const [first, , third] = of('livestream-ecommerce').levels;
		expect(first?.domains[1]).toMatchObject({ name: '直播执行', otherNames: ['直播运营与执行'] });
		expect(first?.domains[0]?.tasks[0]?.skills[1]?.text).toContain('封面、个人主页等内容');
		expect(third?.domains[0]?.tasks[2]?.name).toBe('风险评估与应对');
		const [, media, high] = of('new-media-technology').levels;
		expect(media?.domains[2]?.tasks[1]?.name).toBe('活动实施与推广');
		expect(media?.domains[3]?.name).toBe('新媒体数据分析应用');
		expect(high?.domains[0]?.tasks.map(({ name }) => name)).toEqual([
			'市场分析',
			'目标设定',
			'策略制定',
		]);
		expect(high?.domains[0]?.tasks[1]?.skills.at(-1)).toMatchObject({
			id: '高级/1.2.5',
			text: '具备目标规划与量化能力',
			literacy: true,
		});
	});
	it('hold their terms, positions, references and literature', () => {
		const sizes = all.map(({ file: { standard } }) => [
			standard.terms.length,
			standard.terms.filter(({ definition }) => definition?.endsWith('。')).length,
			standard.positions.map(({ positions }) => positions.length),
			standard.references.length,
			standard.bibliography.length,
			standard.drafting.organizations.length,
			standard.drafting.people.length,
		]);
		expect(sizes).toEqual([
			[14, 14, [2, 3, 2], 6, 22, 14, 21],
			[25, 25, [4, 5, 5], 6, 17, 43, 56],
			[19, 19, [3, 2, 1], 5, 19, 18, 26],
		]);
		expect(of('webcast-operation').terms[22]?.definition).toContain('休闲状态下观看高频推送');
		expect(of('new-media-technology').terms[13]).toMatchObject({
			name: 'PEST 分析法',
			english: 'PEST Analysis',
		});
	});
	it('keep the old and the new directory of programmes apart', () => {
		const { code, programmes } = of('webcast-operation');
		expect(code).toBe('530060');
		expect(
			programmes.map(({ directory, heading, groups }) => [
				directory,
				heading,
				groups.map((group) => group.programmes.length),
			]),
		).toEqual([
			['old', '4.1 参照原版专业目录', [14, 20, 10, 15]],
			['new', '4.2 参照新版职业教育专业目录', [15, 25, 13, 15]],
		]);
		expect(programmes[1]?.groups[0]?.programmes[0]).toBe('直播电商服务');
		expect(of('livestream-ecommerce').programmes).toMatchObject([
			{ directory: null, heading: null },
		]);
	});
	it('say that a higher level holds the lower ones, with the words', () => {
		for (const { file, text } of all) {
			const { includesLower } = file.standard;
			expect(includesLower).toMatchObject({ value: true, quote: '高级别涵盖低级别职业技能要求' });
			expect(text.slice(includesLower.offset ?? 0).startsWith('高级别涵盖低级别')).toBe(true);
		}
	});
});
