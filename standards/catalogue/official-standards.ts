/** Which programmes have a published 专业教学标准 of 2025, and where its official PDF is. */

export interface OfficialStandard {
	/** Code of the programme, `730705`; with K where the state controls where it is taught. */
	readonly code: string;
	readonly name: string;
	readonly level: string;
	readonly url: string;
}

type PackedStandard = readonly [code: string, name: string, level: string, tail: string];

let loaded: Promise<readonly OfficialStandard[]> | null = null;

async function load(): Promise<readonly OfficialStandard[]> {
	const { default: file } = await import('./official-standards.json', { with: { type: 'json' } });
	return (file.standards as unknown as readonly PackedStandard[]).map(
		([code, name, level, tail]) => ({
			code,
			name,
			level,
			url: file.base + tail,
		}),
	);
}

/** By code; 579 of the 758 that were announced. */
export const loadOfficialStandards = (): Promise<readonly OfficialStandard[]> =>
	(loaded ??= load());
