/** Why an entry of an overlay is refused: each fault names the clause below that it would break. */
import type { Fault } from '../fault.ts';
import type { Requirement } from './check-plan.ts';
import { quoted } from './cite.ts';
import type { ParameterValue, Strength } from './parameter.ts';
import { requiredText } from './range.ts';
import { brokenBound, compareStrength, contrary, type Broken } from './tighten.ts';

type Requirements = readonly Requirement[];

const strengthWords: Record<Strength, string> = {
	mandatory: '强制',
	principle: '原则',
	usual: '一般',
	advice: '建议',
};

const whys: Record<Broken['why'], string> = {
	looser: '放宽了上层要求',
	fixed: '改变了上层固定的数值',
};

const belowWords = ({ value, clause }: Requirement): string =>
	`上层要求 ${requiredText(value)}（${quoted(clause)}），只能收紧`;

/** Of a value of numbers over what is asked below. */
export function numberFaults(
	title: string,
	asked: ParameterValue,
	below: Requirement | undefined,
): Fault[] {
	const broken = below && brokenBound(asked, below.value);
	if (!broken) return [];
	const wrong = `“${title}”${requiredText(asked)} ${whys[broken.why]}`;
	return [{ path: `value/${broken.key}`, wrong, right: belowWords(below) }];
}

/** Of a value that no plan could meet together with another. */
export function contraryFaults(title: string, asked: ParameterValue, other: Requirement): Fault[] {
	if (!contrary(other.value, asked)) return [];
	const wrong = `“${title}”${requiredText(asked)} 与已有要求不能同时满足`;
	return [{ path: 'value', wrong, right: belowWords(other) }];
}

/** Of a list that leaves out what is asked for below. */
export const listFaults = (title: string, parts: readonly string[], below: Requirements): Fault[] =>
	below.flatMap(({ value, clause }) => {
		const missing = (value.parts ?? []).filter((part) => !parts.includes(part));
		if (missing.length === 0) return [];
		const wrong = `“${title}”缺了上层要求的${missing.join('、')}`;
		return [{ path: 'value/parts', wrong, right: `${quoted(clause)}，只能增加` }];
	});

/** Of a strength weaker than that of everything that it is about. */
export function strengthFaults(
	title: string,
	strength: Strength | null | undefined,
	below: Requirements,
): Fault[] {
	const [first] = below;
	if (!strength || !first) return [];
	if (below.some((each) => compareStrength(strength, each.strength) <= 0)) return [];
	const wrong = `“${title}”由${strengthWords[first.strength]}降为${strengthWords[strength]}`;
	return [{ path: 'strength', wrong, right: `${quoted(first.clause)}，强度只能加强` }];
}

/** Of a value in the other form than the rule's. */
export const formFault = (title: string, list: boolean): Fault => ({
	path: 'value',
	wrong: `“${title}”的要求${list ? '是列表，不是数值' : '是数值，不是列表'}`,
	right: list ? '写成 {"parts": […]}' : '写成 {"min": "…"} 这样的数值',
});
