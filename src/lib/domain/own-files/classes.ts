/** What a class of courses is called in files, and which of ours it is. */
import type { Category, Nature, SegmentKind } from '../plan/shape.ts';
import { tight } from './source.ts';

/** `practice`: its rows are 实践环节, unless they are taught week by week. */
export type RowClass = Category | 'practice';

/** Which course of a programme it is, this does not say. */
const onlyProfessional = /专业|职业(技能|能力)/;

/** The first that fits; more special words come first. */
const classWords: readonly (readonly [RegExp, RowClass])[] = [
	[
		/^实践$|集中实践|实践(性)?(教学)?环节|综合实践|实习实训|顶岗实习|岗位实习|实践教学|实践课/,
		'practice',
	],
	[/公共|文化(基础)?课|思政|素质|通识/, 'public'],
	[/核心/, 'core'],
	[/专业.*基础|基础.*专业|专业群.*(平台|共享)|专业平台|职业基础/, 'foundation'],
	[/拓展|方向|选修|限选|任选/, 'extension'],
	[onlyProfessional, 'foundation'],
	[/实训|实习/, 'practice'],
	[/基础课/, 'public'],
];

/** 专业（群）平台课 is 专业群平台课. */
const bare = (text: string): string => tight(text).replace(/[()]/g, '');

/** null: it says no class. */
export const classOf = (text: string): RowClass | null => {
	const word = bare(text);
	return classWords.find(([words]) => words.test(word))?.[1] ?? null;
};

/** 专业课, 专业技能课: neither 基础 nor 核心 nor 拓展. */
export const saysOnlyProfessional = (text: string): boolean => {
	const word = bare(text);
	return classWords.find(([words]) => words.test(word))?.[0] === onlyProfessional;
};

/** 选修 alone does not say which of both it is: 限选, and it is said. */
export function natureOf(text: string): { nature: Nature; unclear: boolean } | null {
	const word = tight(text);
	if (/任选|任意选修|公选|公共选修/.test(word) || word === '任')
		return { nature: 'free', unclear: false };
	if (/限选|限定选修|专业选修/.test(word) || word === '限')
		return { nature: 'limited', unclear: false };
	if (/必修/.test(word) || word === '必') return { nature: 'compulsory', unclear: false };
	return /选修/.test(word) || word === '选' ? { nature: 'limited', unclear: true } : null;
}

const segmentWords: readonly (readonly [RegExp, SegmentKind])[] = [
	[/入学教育/, 'entry-education'],
	[/军训|军事训练|军事技能/, 'military-training'],
	[/毕业教育/, 'graduation-education'],
	[/毕业设计|毕业项目|毕业综合|毕业论文/, 'graduation-project'],
	[/岗位实习|顶岗实习|跟岗实习|毕业实习|生产实习/, 'position-internship'],
	[/认识实习|认知实习|见习/, 'orientation-internship'],
	[/社会实践|社会调查/, 'social-practice'],
	[/劳动(周|实践|教育周|教育实践)/, 'labour-week'],
	[/实训|集训|技能训练|课程设计|考证/, 'training'],
];

/** null: its name is of no 实践环节. */
export const segmentKindOf = (name: string): SegmentKind | null =>
	segmentWords.find(([words]) => words.test(tight(name)))?.[1] ?? null;

/** These are 环节 whatever class they are listed under. */
export const isAlwaysSegment = (name: string): boolean => {
	const kind = segmentKindOf(name);
	return kind !== null && kind !== 'training' && kind !== 'labour-week';
};
