/** Automatic numbers: numbering.xml, counted through the document as Word counts. */
import { numeral } from './numerals.ts';
import { ownNumbering, type Styles } from './styles.ts';
import { child, childrenOf, isOn, valueOf, type Element } from './xml.ts';

interface Level {
	readonly start: number;
	readonly format: string;
	/** `%1.%2`: numbers of the levels above stand in it. */
	readonly text: string;
	/** Roman and Chinese numbers of levels above are shown as digits. */
	readonly legal: boolean;
	readonly style: string | undefined;
	/** After which level it begins anew: 0 never; undefined after any above. */
	readonly restart: number | undefined;
}

interface List {
	/** Lists of one form count on together. */
	readonly form: string;
	readonly levels: ReadonlyMap<number, Level>;
	/** Levels that this list begins anew, with their first number. */
	readonly starts: ReadonlyMap<number, number>;
}

const numberOf = (text: string | undefined): number | undefined =>
	text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;

function levelOf(element: Element): Level {
	return {
		start: numberOf(valueOf(element, 'w:start')) ?? 0,
		format: valueOf(element, 'w:numFmt') ?? 'decimal',
		text: valueOf(element, 'w:lvlText') ?? '',
		legal: isOn(element, 'w:isLgl'),
		style: valueOf(element, 'w:pStyle'),
		restart: numberOf(valueOf(element, 'w:lvlRestart')),
	};
}

const levelsOf = (element: Element): Map<number, Level> =>
	new Map(
		childrenOf(element, 'w:lvl').map((each) => [Number(each.attributes['ilvl']), levelOf(each)]),
	);

function listOf(element: Element, form: string, levels: ReadonlyMap<number, Level>): List {
	const changed = new Map(levels);
	const starts = new Map<number, number>();
	for (const override of childrenOf(element, 'w:lvlOverride')) {
		const at = Number(override.attributes['ilvl']);
		const own = child(override, 'w:lvl');
		if (own) changed.set(at, levelOf(own));
		const start = numberOf(valueOf(override, 'w:startOverride'));
		if (start !== undefined) starts.set(at, start);
	}
	return { form, levels: changed, starts };
}

/** All lists by their id; a form may refer to that of a list style. */
function listsOf(root: Element | null, styles: Styles): Map<string, List> {
	const numbering = child(root ?? undefined, 'w:numbering');
	const forms = new Map(
		childrenOf(numbering, 'w:abstractNum').map((each) => [each.attributes['abstractNumId'], each]),
	);
	const numbers = childrenOf(numbering, 'w:num');
	const formOf = (id: string | undefined): string =>
		valueOf(
			numbers.find(({ attributes }) => attributes['numId'] === id),
			'w:abstractNumId',
		) ?? '';
	return new Map(
		numbers.map((element) => {
			const id = element.attributes['numId'] ?? '';
			const named = valueOf(forms.get(formOf(id)), 'w:numStyleLink');
			const form = named === undefined ? formOf(id) : formOf(styles.list(named));
			const levels = forms.get(form);
			return [id, listOf(element, form, levels ? levelsOf(levels) : new Map<number, Level>())];
		}),
	);
}

/** Numbers end in a space where the text that follows could be taken for a part of them. */
const separated = (number: string): string =>
	/[）)、】〕]$/.test(number) || number === '' ? number : `${number} `;

/** Gives each paragraph, in order, the number that stands before it, with its space; often none. */
export class Counter {
	readonly #styles: Styles;
	readonly #lists: ReadonlyMap<string, List>;
	/** By form, the number that each level stands at. */
	readonly #counts = new Map<string, Map<number, number>>();
	readonly #begun = new Set<string>();

	constructor(numbering: Element | null, styles: Styles) {
		this.#styles = styles;
		this.#lists = listsOf(numbering, styles);
	}

	next(properties: Element | undefined): string {
		const style = valueOf(properties, 'w:pStyle');
		const inherited = this.#styles.numbering(style);
		const by = ownNumbering(properties) ?? inherited;
		const list = this.#lists.get(by?.list ?? '');
		if (!by || !list) return '';
		const at =
			by.level ??
			[...list.levels].find(([, level]) => level.style === style)?.[0] ??
			inherited?.level ??
			0;
		const level = list.levels.get(at);
		if (!level) return '';
		this.#count(by.list, list, at, level);
		return separated(this.#shown(list, level));
	}

	#countsOf({ form }: List): Map<number, number> {
		const counts = this.#counts.get(form) ?? new Map<number, number>();
		this.#counts.set(form, counts);
		return counts;
	}

	#count(id: string, list: List, at: number, level: Level): void {
		const counts = this.#countsOf(list);
		const first = `${id}/${at}`;
		const anew = this.#begun.has(first) ? undefined : list.starts.get(at);
		this.#begun.add(first);
		const before = counts.get(at);
		counts.set(at, anew ?? (before === undefined ? level.start : before + 1));
		for (const [below, { restart }] of list.levels)
			if (below > at && restart !== 0 && (restart === undefined || at < restart))
				counts.delete(below);
	}

	#shown(list: List, { text, format, legal }: Level): string {
		if (format === 'bullet') return '';
		const counts = this.#countsOf(list);
		return text.replace(/%(\d)/g, (_, digit: string) => {
			const at = Number(digit) - 1;
			const level = list.levels.get(at);
			const number = counts.get(at) ?? level?.start ?? 1;
			return numeral(number, legal ? 'decimal' : (level?.format ?? 'decimal'));
		});
	}
}
