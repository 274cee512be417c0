/** How a layer is said. */
import { coverageRule, skillHoursPart } from '#domain/certificates/least-hours.ts';
import { limitWords, readLimit } from '#domain/certificates/conversion-limits.ts';
import type { LayerRow, LayerState } from '#domain/rules/layer-row.ts';
import type { OverlayRule } from '#domain/rules/overlay-shape.ts';
import type { Strength } from '#domain/rules/parameter.ts';
import type { Tone } from '#ui/kit/tone.ts';
import { valueWords } from '#ui/standards/standard/value-words.ts';

export const layerNames: Record<LayerRow['layer'], string> = { province: '省级', school: '校级' };

export const stateWords: Record<LayerState, { readonly word: string; readonly tone: Tone }> = {
	'in-force': { word: '生效中', tone: 'ok' },
	'to-come': { word: '尚未施行', tone: 'dev' },
	past: { word: '已到期', tone: 'todo' },
	ended: { word: '已停用', tone: 'todo' },
};

export const strengthNames: Record<Strength, string> = {
	mandatory: '强制',
	principle: '原则',
	usual: '一般',
	advice: '建议',
};

/** What a school's own part of a rule is about, with a space behind it; '' of other parts. */
function partWords({ rule, part }: Pick<OverlayRule, 'rule' | 'part'>): string {
	if (rule === coverageRule && part === skillHoursPart) return '每条技能的讲授学时 ';
	const limit = rule === 'certificate/credit-conversion' ? readLimit(part) : null;
	return limit ? `${limitWords(limit)} ` : '';
}

/** `≥ 3100，强制`; `强度改为强制`; a value without a strength of its own keeps that below. */
export function askedWords({ rule, part, value, strength, confirmed }: OverlayRule): string {
	if (confirmed) return `${part ?? ''}已由${confirmed.by}于 ${confirmed.on} 确认`;
	const name = strength ? strengthNames[strength] : '';
	const of = partWords({ rule, part });
	if (!value) return `强度改为${name}`;
	const parts = value.parts ? value.parts.join('、') : valueWords({ rule, value, unit: null });
	return `${of}${parts}${name ? `，${name}` : ''}`;
}

/** `第三条“每学期……”` */
export function clauseWords({ clause }: OverlayRule): string {
	if (!clause) return '';
	if (typeof clause === 'string') return `“${clause}”`;
	return [clause.number, clause.quote && `“${clause.quote}”`].filter(Boolean).join('');
}

/** `2026-09-01 起`; `2026-09-01 至 2027-08-31`; without days: 不限 */
export function daysWords({ forceFrom, forceTo }: LayerRow): string {
	if (!forceFrom && !forceTo) return '不限';
	if (!forceTo) return `${forceFrom} 起`;
	return forceFrom ? `${forceFrom} 至 ${forceTo}` : `至 ${forceTo}`;
}

export const programmesWords = ({ programmes }: LayerRow): string =>
	programmes === null ? '全部专业' : programmes.join('、');
