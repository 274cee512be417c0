/** Certificate standards made up for tests, and what a compiler must find in them. */
import fc from 'fast-check';

export interface MadeTask {
	readonly name: string;
	readonly skills: readonly string[];
}
export interface MadeDomain {
	readonly name: string;
	readonly tasks: readonly MadeTask[];
}
export interface MadeLevel {
	readonly level: string;
	readonly domains: readonly MadeDomain[];
}

const hanzi = fc.constantFrom(
	...'直播运营策划内容商品推广数据分析品牌用户渠道团队流程平台设计管理客服物流仓储',
);
const word = fc.string({ unit: hanzi, minLength: 2, maxLength: 6 });
const foreign = fc.constantFrom(' KOL ', ' SWOT ', ' 5 个', '3D ', ' logo ');
/** 能根据…，…； as the skills of such standards read. */
const sentence = fc
	.tuple(
		fc.constantFrom('能根据', '能利用', '具备', '遵守'),
		fc.array(word, { minLength: 3, maxLength: 14 }),
		fc.option(foreign, { freq: 4 }),
		word,
	)
	.map(([start, words, between, end]) => `${start}${words.join('，')}${between ?? ''}${end}`);

const task = fc.record({ name: word, skills: fc.array(sentence, { minLength: 1, maxLength: 7 }) });
const domain = fc.record({
	name: word,
	tasks: fc.array(task, { minLength: 1, maxLength: 4 }),
});

export const madeLevels: fc.Arbitrary<MadeLevel[]> = fc
	.tuple(
		fc.constantFrom(['初级', '中级', '高级'], ['一级', '二级'], ['初级']),
		fc.array(fc.array(domain, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
	)
	.map(([names, all]) => names.map((level, index) => ({ level, domains: all[index] ?? [] })));

/** A row of the table: what stands in its three cells, each skill with its number. */
export interface MadeRow {
	readonly domain: string;
	readonly task: string;
	readonly skills: readonly string[];
}

export const rowsOf = ({ domains }: MadeLevel, spaced: boolean): MadeRow[] =>
	domains.flatMap(({ name, tasks }, d) =>
		tasks.map((each, t) => ({
			domain: t === 0 ? `${d + 1}. ${name}` : '',
			task: `${d + 1}.${spaced ? ' ' : ''}${t + 1} ${each.name}`,
			skills: each.skills.map(
				(text, s) => `${[d + 1, t + 1, s + 1].join(spaced ? '. ' : '.')} ${text}`,
			),
		})),
	);

/** Skills by id and names by number, without spaces: what every printing must give back. */
export const expected = (levels: readonly MadeLevel[]): Record<string, string> =>
	Object.fromEntries(
		levels.flatMap(({ level, domains }) =>
			domains.flatMap(({ name, tasks }, d) => [
				[`${level}/${d + 1}`, name],
				...tasks.flatMap((each, t) => [
					[`${level}/${d + 1}.${t + 1}`, each.name],
					...each.skills.map((text, s) => [
						`${level}/${d + 1}.${t + 1}.${s + 1}`,
						text.replace(/\s/g, ''),
					]),
				]),
			]),
		),
	) as Record<string, string>;

/** The document around the tables; `print` gives the lines of one level's table without its caption. */
export function printed(
	levels: readonly MadeLevel[],
	print: (level: MadeLevel) => string[],
): string {
	const names = levels.map(({ level }) => level);
	return [
		'数据标注',
		'职业技能等级标准',
		'（2022年1.0版）',
		'示例科技有限公司 制定',
		'2022年5月 发布',
		'1 范围',
		'本标准规定了数据标注职业技能等级对应的工作领域、工作任务及职业技能要求。',
		'6 职业技能要求',
		`数据标注职业技能等级分为${levels.length}个等级：${names.join('、')}，高级别涵盖低级别职业技能要求。`,
		...levels.flatMap((level, index) => [
			`表${index + 1} 数据标注职业技能等级要求（${level.level}）`,
			...print(level),
		]),
		'参考文献',
		'[1] 中华人民共和国数据安全法.',
	].join('\n');
}
