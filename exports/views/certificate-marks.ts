/** Certificates in a narrow column: ① and so on, with a legend of what each is. */

/** U+2460 ①, of which there are twenty; then （21）. */
const mark = (index: number): string =>
	index < 20 ? String.fromCodePoint(0x2460 + index) : `（${index + 1}）`;

export interface Marks {
	readonly of: (name: string) => string;
	/** `①直播电商（中级）；②…`; empty where nothing was marked. */
	readonly legend: string;
}

/** `names`: in their order, each as often as it is said. */
export function marksOf(names: readonly string[]): Marks {
	const marks = new Map([...new Set(names)].map((name, index) => [name, mark(index)]));
	return {
		of: (name) => marks.get(name) ?? name,
		legend: [...marks].map(([name, sign]) => sign + name).join('；'),
	};
}
