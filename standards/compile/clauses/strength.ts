/** Strength from a clause's own words (rules.md, Strength): the weakest word of the clause wins. */
import { strengths, type Strength } from '#domain/rules/parameter.ts';

/** 认可, 可持续, 适宜, 一般性: characters of other words, not softeners. */
const advice =
	/(?<![认许宁尚不])可(?!持续|行|靠|视化|操作|控(?!制)|编程|再生|能|追溯|读|穿戴|移动|观|信|扩展|回收|燃|降解|见|塑)|(?<![适便事相制权])宜(?!居|人)|鼓励|探索|优先|根据实际|提倡|倡导|建议/;
/** 约 and 左右 say themselves that the figure is not fixed: no plain statement that fixes it. */
const usual =
	/一般(?!性|规律|知识|原理)|主要|总体上|通常|(?<![规预节制公条签简])约(?=[\d零一二三四五六七八九十占为百]|总)|大约|左右/;
const words: readonly [Strength, RegExp][] = [
	['advice', advice],
	['usual', usual],
	['principle', /原则上/],
];

/** A plain statement, and 应, 须, 不得, 不少于 …, are mandatory. */
export const strengthOf = (clause: string): Strength =>
	words.find(([, word]) => word.test(clause))?.[0] ?? 'mandatory';

export const weakest = (a: Strength, b: Strength): Strength =>
	strengths[Math.max(strengths.indexOf(a), strengths.indexOf(b))] ?? a;

const wish = /(?<![主重需必首次只简纪概摘紧想])要(?!求|素|点|领|闻|件|害|塞|义|旨|道|职)/;
const firm =
	/(?<![相适对供响反效感顺])应(?!用|届|急|对|变)|须|必须|不得|严禁|严格执行|至少|最少|以上|以内|不[得应能可宜]?当?[少低小超高多大]|达到|[≥≤]/;

/** 要 without any other word of strength: it decides nothing, a person does. */
export const onlyWishes = (clause: string): boolean =>
	wish.test(clause) && !firm.test(clause) && strengthOf(clause) === 'mandatory';

/** Words that make a sentence one that could bind, wherever they stand in it. */
export const normative =
	/应|须|必须|不得|严禁|严格执行|不少于|不低于|至少|不超过|不高于|以上|以内|原则上|一般|主要|总体上|可|宜|鼓励|探索|优先|根据实际|要|为|按|折算|包括|设置|具有|配备|进行/;

/** 原则上，… : nothing but a softener, which belongs to the clause behind the comma. */
export const isSoftener = (clause: string): boolean =>
	/^(?:但|其中)?(?:原则上(?:来?讲)?|(?:一般|通常|正常)(?:地|情况下|来[说讲]|而言)?|总体(?:上|来[说讲]|而言))$/.test(
		clause,
	);
