/** 职业教育专业目录: every programme with its 专业类 and 专业大类. Loaded when asked for (75 KB). */

export interface Programme {
	/** Six digits, with K where the state controls where it is taught. */
	readonly code: string;
	readonly name: string;
	/** 中等职业教育 | 高等职业教育专科 | 高等职业教育本科 */
	readonly level: string;
	readonly majorCategory: { readonly code: string; readonly name: string };
	readonly majorClass: { readonly code: string; readonly name: string };
	/** Month in which it was added; null: in the catalogue of 2021 or an addition of unknown date. */
	readonly added: string | null;
}

/** As the file has it: a class with its programmes, so that names of classes stand once. */
type PackedClass = readonly [
	categoryCode: string,
	category: string,
	classCode: string,
	className: string,
	level: string,
	programmes: readonly (readonly [code: string, name: string, added?: string])[],
];

function unpacked([
	categoryCode,
	category,
	classCode,
	className,
	level,
	rows,
]: PackedClass): Programme[] {
	const majorCategory = { code: categoryCode, name: category };
	const majorClass = { code: classCode, name: className };
	return rows.map(([code, name, added]) => ({
		code,
		name,
		level,
		majorCategory,
		majorClass,
		added: added ?? null,
	}));
}

let loaded: Promise<readonly Programme[]> | null = null;

async function load(): Promise<readonly Programme[]> {
	const { default: file } = await import('./programmes.json', { with: { type: 'json' } });
	return (file.classes as unknown as readonly PackedClass[]).flatMap(unpacked);
}

/** The whole catalogue, all levels, by code. */
export const loadProgrammes = (): Promise<readonly Programme[]> => (loaded ??= load());
