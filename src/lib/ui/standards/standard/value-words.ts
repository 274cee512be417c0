/** What a parameter asks for, in a few signs with its unit. */
import { exact, exactString, times } from '#domain/exact.ts';
import type { ParameterView } from '#domain/standards/import.ts';

const sharing = /-share$|^staff\/dual-qualified$/;

/** A share as it is read: 50%, but 1/3 as it is. */
function number(text: string, isShare: boolean): string {
	if (!isShare) return text;
	const percent = exactString(times(exact(text), { numerator: 100, denominator: 1 }));
	return percent.includes('/') ? text : `${percent}%`;
}

const points = (band: string): string =>
	exactString(times(exact(band), { numerator: 100, denominator: 1 }));

function bounds({ rule, value }: Pick<ParameterView, 'rule' | 'value'>): string {
	const { min, max, equals, target, band } = value;
	const say = (text: string): string => number(text, sharing.test(rule));
	if (target !== undefined)
		return band === undefined ? `约 ${target}` : `${target} ± ${points(band)} 点`;
	if (equals !== undefined) return `= ${say(equals)}`;
	if (min !== undefined && max !== undefined) return `${say(min)}～${say(max)}`;
	if (min !== undefined) return `≥ ${say(min)}`;
	return max === undefined ? '' : `≤ ${say(max)}`;
}

/** ≥ 3000 学时; 16～18 学时/学分; 9 项: their names stand in `value.parts`. */
export function valueWords(parameter: Pick<ParameterView, 'rule' | 'value' | 'unit'>): string {
	const { value, unit } = parameter;
	const figure = bounds(parameter);
	const withUnit = figure && unit ? `${figure} ${unit}` : figure;
	if (!value.parts) return withUnit;
	if (withUnit) return `${withUnit}，${value.parts.length} 项`;
	const [only = ''] = value.parts;
	return value.parts.length === 1 && only.length <= 12 ? only : `${value.parts.length} 项`;
}

/** Which part of the rule, where it is named in Chinese: a room. Ids are for the program. */
export const partWords = ({ part }: Pick<ParameterView, 'part'>): string =>
	part && /\p{Script=Han}/u.test(part) ? part : '';

/** Sections of the rule table, by the folder of the rule. */
export const ruleGroups: readonly {
	readonly id: string;
	readonly label: string;
	readonly folders: readonly string[];
}[] = [
	{ id: 'hours', label: '学时学分', folders: ['hours', 'credits'] },
	{ id: 'courses', label: '课程实践', folders: ['courses', 'practice'] },
	{ id: 'staff', label: '师资条件', folders: ['staff', 'facilities'] },
];

/** Id of the group, or `other`. */
export const groupOf = (rule: string): string =>
	ruleGroups.find(({ folders }) => folders.includes(rule.split('/')[0] ?? ''))?.id ?? 'other';
