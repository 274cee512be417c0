/** Words of an import's page. */
import type { ImportPreview, KindCount, Some } from '#domain/staff/import/view.ts';

/** An import that waits, or has been written. */
export interface ShownImport extends ImportPreview {
	readonly id: string;
	readonly name: string;
	readonly isApplied: boolean;
}

/** What the server said of the form of that name. */
export interface ImportSaid {
	readonly key: string;
	readonly message: string | null;
	readonly done?: string;
	/** What it was compared with has changed. */
	readonly isStale?: boolean;
}

/** Of a list that is shown in part; empty where it is whole. */
export const moreWords = ({ count, first }: Some<unknown>): string =>
	count > first.length ? `还有 ${count - first.length} 条没有列出，一共 ${count} 条。` : '';

const sum = (kinds: readonly KindCount[], of: keyof Omit<KindCount, 'kind'>): number =>
	kinds.reduce((all, each) => all + each[of], 0);

/** `新增 3 条，修改 2 条`; empty where nothing would be written. */
export function confirmWords(kinds: readonly KindCount[]): string {
	const [added, changed] = [sum(kinds, 'added'), sum(kinds, 'changed')];
	return [
		...(added > 0 ? [`新增 ${added} 条`] : []),
		...(changed > 0 ? [`修改 ${changed} 条`] : []),
	].join('，');
}
