/** Which way a figure binds, from the words before and behind it. */
import { compare } from '#domain/exact.ts';
import type { Figure } from './figures.ts';

export type Side = 'min' | 'max';

const before =
	/(?<min>不(?:得|应当?|能|可|宜|要)?(?:少|低|小|短)于|至少|最少|最低|起码|达到|下限[为是]?|[≥>])|(?<max>不(?:得|应当?|能|可|宜|要)?(?:超过|超出|超|突破|高于|多于|大于|长于)|至多|最多|最高|最长|控制在|限于|上限[为是]?|[≤<])|(?<over>超过|高于|多于|大于)|(?<under>低于|少于|小于|不足|不到|未达到?)/g;
const behind =
	/^的?(?:及|或|或者|及其)?(?:(?<min>以上|为(?:下限|底线|最低))|(?<max>以内|之内|以下|为(?:上限|限|最高)))/;
/** 1/3、1/4: between them stands no word, so both are bound alike. */
const alike = /^[、和与及或]$/;
const within = /(?:控制在|限于)[^，、]*$/;
/** A case that is forbidden (不足 2500 学时的不予备案), or a negation that is not understood. */
const refusal = /^[^，]{0,12}(?:不予|不得|不能|不可|不应|禁止|严禁)/;
const denial = /(?:不[得应能可宜]|不|未|勿|严禁|禁止)[^，、达]{0,4}$/;

export interface Bound {
	/** null: the figure is fixed as it stands. */
	readonly side: Side | null;
	/** The words before and behind it bind it two ways, or in no way that is understood. */
	readonly torn: boolean;
}

type Words = Readonly<Partial<Record<string, string>>> | undefined;

function sideOf(words: Words): Side | null {
	if (!words) return null;
	return words.min || words.over ? 'min' : 'max';
}

/** The words between a figure and the one before it; those of the one before where the two stand alike. */
function leadOf(text: string, figures: readonly Figure[], figure: Figure): string {
	let at = figures.indexOf(figure);
	const between = (): string => text.slice(figures[at - 1]?.to ?? 0, figures[at]?.from);
	while (at > 0 && alike.test(between())) at -= 1;
	return between();
}

/** `text` is the clause. */
export function boundOf(text: string, figures: readonly Figure[], figure: Figure): Bound {
	const [lead, rest] = [leadOf(text, figures, figure), text.slice(figure.to, figure.to + 20)];
	if (within.test(lead) && compare(figure.low, figure.high) < 0) return { side: null, torn: false };
	const words: Words = [...lead.matchAll(before)].at(-1)?.groups;
	const [first, second] = [sideOf(words), sideOf(behind.exec(rest)?.groups)];
	const opposed = first !== null && second !== null && first !== second && !within.test(lead);
	const unclear = refusal.test(rest) || Boolean(words?.under) || (!words && denial.test(lead));
	return { side: first ?? second, torn: opposed || unclear };
}
