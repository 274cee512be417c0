/** The filter of the catalogue as it stands in the address. */
export interface CatalogueFilterText {
	readonly text: string;
	/** 中等职业教育; empty: all levels. */
	readonly level: string;
	/** 电子商务类; empty: all classes. */
	readonly majorClass: string;
	/** `official`: has an official document; `imported`: stands in this library; empty: all. */
	readonly having: string;
}

export const havings = [
	{ value: '', label: '不论有无标准' },
	{ value: 'official', label: '有官方文件' },
	{ value: 'imported', label: '已入库' },
] as const;

export function filterAddress(filter: CatalogueFilterText, page: number): string {
	const named = {
		q: filter.text,
		level: filter.level,
		class: filter.majorClass,
		having: filter.having,
		page: page > 1 ? String(page) : '',
	};
	const query = new URLSearchParams(Object.entries(named).filter(([, value]) => value !== ''));
	return `/standards/catalogue?${query}`;
}
