/** Is a text a 国家职业技能标准? */
import { halfWidth, squeeze } from './wording.ts';

/** What such a document has and others do not, with how much each says. */
const features: readonly [RegExp, number][] = [
	[/国家职业(?:技能)?标准/, 0.1],
	[/职业概况/, 0.15],
	[/职业(?:编码|代码)/, 0.1],
	[/工作要求/, 0.1],
	[/职业功能/, 0.15],
	[/(?:权重|比重)表/, 0.15],
	[/相关知识要求?/, 0.1],
	[/申报条件/, 0.1],
	[/[五四三二一]级\/(?:初级工|中级工|高级工|技师|高级技师)/, 0.05],
];

/** Longer texts are judged by their beginning: no standard has as much before its tables. */
const mostRead = 400_000;

/** 0: nothing like it, 1: everything of it; from 0.6 on it is worth reading. */
export function looksLikeOccupational(source: string): number {
	const text = squeeze(halfWidth(source.slice(0, mostRead)));
	const score = features.reduce((sum, [form, weight]) => sum + (form.test(text) ? weight : 0), 0);
	return Math.round(score * 100) / 100;
}
