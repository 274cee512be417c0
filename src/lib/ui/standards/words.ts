/** How rows of the library are said. */
import type { CheckVerdict } from '#domain/rules/verdict.ts';
import type { ImportStage } from '#domain/standards/import.ts';
import type { LibraryRow, StandardHome, StandardKind } from '#domain/standards/library.ts';
import type { Tone } from '#ui/kit/tone.ts';

/** An em space: U+00B7 is drawn full width by Chinese fonts. */
export const gap = '\u3000';

export const homeWords: Record<StandardHome, string> = {
	shipped: '随循标提供',
	platform: '平台入库',
	school: '本校入库',
};

export const kindHeads: Record<StandardKind, string> = {
	teaching: '专业教学标准',
	certificate: '1+X 职业技能等级标准',
	occupational: '国家职业技能标准',
};

/** `2021-1.0` → 2021 年 1.0 版; `2025` → 2025 年版; anything else as it is. */
export function editionWords(edition: string): string {
	const [, year, version] = /^(\d{4})(?:-(.+))?$/.exec(edition) ?? [];
	if (!year) return `${edition} 版`;
	return version ? `${year} 年 ${version} 版` : `${year} 年版`;
}

/** 自 2025-02-11 起施行; with its last day where there is one. */
export function forceWords({ from, to }: LibraryRow['force']): string {
	if (!from) return '施行日期未写明';
	return to ? `${from} 至 ${to} 施行` : `自 ${from} 起施行`;
}

/** 符合, 待补, 不符合: of a whole plan. */
export const checkWords: Record<CheckVerdict, { readonly word: string; readonly tone: Tone }> = {
	pass: { word: '符合', tone: 'ok' },
	incomplete: { word: '待补', tone: 'todo' },
	fail: { word: '不符合', tone: 'bad' },
};

export const stageWords: Record<ImportStage, { readonly word: string; readonly tone: Tone }> = {
	reading: { word: '正在读取', tone: 'todo' },
	failed: { word: '没有读成', tone: 'bad' },
	review: { word: '待核对', tone: 'dev' },
	published: { word: '已入库', tone: 'ok' },
	withdrawn: { word: '已撤回', tone: 'todo' },
};
