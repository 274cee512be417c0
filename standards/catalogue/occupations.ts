/** Occupations of the 分类大典 and the 中职 programmes that lead to them; a guide, not the whole 大典. */

export interface OccupationMap {
	/** Name by code: `4-01-06-02` → 互联网营销师. */
	readonly names: ReadonlyMap<string, string>;
	/** Codes of occupations by programme code. */
	readonly byProgramme: ReadonlyMap<string, readonly string[]>;
}

/** 小类 and 细类 of the 分类大典, `4-01-06-02`. */
export const occupationCodeForm = /^[1-8]-\d{2}-\d{2}-\d{2}$/;
/** GB/T 4754: 大类 of two digits, 中类 of three, 小类 of four; its letter may stand before. */
export const industryCodeForm = /^[A-T]?\d{2,4}$/;

let loaded: Promise<OccupationMap> | null = null;

async function load(): Promise<OccupationMap> {
	const { default: file } = await import('./occupations.json', { with: { type: 'json' } });
	return {
		names: new Map(Object.entries(file.occupations)),
		byProgramme: new Map(Object.entries(file.programmes)),
	};
}

export const loadOccupations = (): Promise<OccupationMap> => (loaded ??= load());
