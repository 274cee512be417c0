/** A finding's figures as people read them: the formats' exact strings become per cent and 至少. */
import { percent, readExact, type Fraction } from '#domain/exact.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { plainly } from '../grid/figures.ts';

const isShareRule = ({ rule }: Finding): boolean =>
	rule.endsWith('-share') || rule.endsWith('/dual-qualified');

const boundOf = ({ required }: Finding): Fraction[] => {
	const bound = readExact(required.replace(/^[<>=\s]+/, ''));
	return bound ? [bound] : [];
};

/** `1538/3108` of a share: 1538 ÷ 3108 = 49.5%; everything else stands as the rule gives it. */
export function measuredWords(finding: Finding): string {
	const { measured } = finding;
	const value = readExact(measured);
	if (!value) return measured === '' ? '未填' : measured;
	if (!isShareRule(finding))
		return measured.includes('/') ? `${measured}（${plainly(value)}）` : measured;
	const shown = percent(value, boundOf(finding));
	return measured.includes('/') ? `${measured.replace('/', ' ÷ ')} = ${shown}` : shown;
}

const signs: Record<string, string> = { '>=': '不少于', '<=': '不超过', '=': '' };

/** `>= 3000` → 不少于 3000; `>= 1/2` of a share → 不少于 50%. */
export function requiredWords(finding: Finding): string {
	const match = /^(>=|<=|=)\s*(.+)$/.exec(finding.required);
	if (!match) return finding.required;
	const [, sign = '', rest = ''] = match;
	const bound = readExact(rest);
	const figure = bound && isShareRule(finding) ? percent(bound).replace('.0%', '%') : rest;
	return [signs[sign], figure].filter(Boolean).join(' ');
}
