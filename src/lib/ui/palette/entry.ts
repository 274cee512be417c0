/** What the command palette can lead to or do. */

export const groups = ['操作', '课程', '条款', '页面', '方案'] as const;
export type Group = (typeof groups)[number];

/** A passage that is opened to be read: a clause of a standard. */
export interface Passage {
	readonly title: string;
	readonly paragraphs: readonly string[];
}

export interface Entry {
	/** One for each entry, whatever it comes from. */
	readonly id: string;
	readonly group: Group;
	readonly label: string;
	/** Beside the label, smaller: code, stage, the first words of a clause. */
	readonly detail?: string;
	/** What else it is found by. */
	readonly terms?: string;
	/** `Ctrl+Z` */
	readonly keys?: string;
	/** Where it leads, what it does, or what it opens: one of the three. */
	readonly to:
		{ readonly href: string } | { readonly run: () => void } | { readonly read: Passage };
}

/** Of an id that two offer, what is done here goes before what leads away. */
export function onceEach(entries: readonly Entry[]): readonly Entry[] {
	const all = new Map<string, Entry>();
	for (const entry of entries)
		if (!all.has(entry.id) || 'run' in entry.to) all.set(entry.id, entry);
	return [...all.values()];
}
