/** Which way a figure binds, from the words before and behind it. */
import type { Figure } from './figures.ts';

export type Side = 'min' | 'max';

const before =
	/(?<min>不(?:得|应当?|能|可|宜|要)?(?:少|低|小|短)于|至少|最少|最低|起码|达到|[≥>])|(?<max>不(?:得|应当?|能|可|宜|要)?(?:超过|超出|超|高于|多于|大于|长于)|至多|最多|最高|最长|控制在|限于|[≤<])|(?<over>超过|高于|多于|大于)|(?<under>低于|少于|小于)/g;
const behind = /^的?(?:及|或|或者|及其)?(?:(?<min>以上)|(?<max>以内|之内|以下|为限))/;

export interface Bound {
	/** null: the figure is fixed as it stands. */
	readonly side: Side | null;
	/** The words before and behind it bind it two ways. */
	readonly torn: boolean;
}

function sideBefore(words: string): Side | null {
	const last = [...words.matchAll(before)].at(-1)?.groups;
	if (!last) return null;
	return last.min || last.over ? 'min' : 'max';
}

function sideBehind(words: string): Side | null {
	const match = behind.exec(words)?.groups;
	if (!match) return null;
	return match.min ? 'min' : 'max';
}

/** `text` is the clause; the words before a figure reach back to the one before it. */
export function boundOf(text: string, figures: readonly Figure[], figure: Figure): Bound {
	const prior = figures.filter(({ to }) => to <= figure.from).at(-1)?.to ?? 0;
	const [lead, rest] = [text.slice(prior, figure.from), text.slice(figure.to, figure.to + 8)];
	const [first, second] = [sideBefore(lead), sideBehind(rest)];
	return {
		side: first ?? second,
		torn: first !== null && second !== null && first !== second && !/控制在|限于/.test(lead),
	};
}
