/** Certificates to choose from: those that the standard names first. */
import type { Claimable } from '#domain/certificates/claimable.ts';
import { certificateKey, registeredEdition } from '#domain/certificates/certificate.ts';

export interface AimRow {
	readonly key: string;
	readonly name: string;
	readonly edition: string;
	/** The standard names it. */
	readonly named: boolean;
	/** A text is in the library. */
	readonly hasText: boolean;
	readonly levels: readonly { readonly value: string; readonly label: string }[];
}

const usualLevels = ['初级', '中级', '高级'].map((level) => ({ value: level, label: level }));

/** A level with each of its 工种. */
const levelsOf = ({ levels, tracks }: Claimable): AimRow['levels'] =>
	levels.flatMap((level) => {
		const own = tracks.filter((track) => track.levels.includes(level));
		return own.length === 0
			? [{ value: level, label: level }]
			: own.map(({ id, name }) => ({ value: `${level}|${id}`, label: `${level}　${name}` }));
	});

export function aimRows(claimable: readonly Claimable[], listed: readonly string[]): AimRow[] {
	const isNamed = ({ name }: Claimable): boolean => listed.some((word) => word.includes(name));
	const keyOf = ({ id, edition }: Claimable): string =>
		certificateKey({ standard: { id, edition } });
	const rows = claimable.map((one) => ({
		...{ key: keyOf(one), name: one.name, edition: one.edition },
		...{ named: isNamed(one), hasText: true, levels: levelsOf(one) },
	}));
	const missing = listed
		.filter((word) => !claimable.some(({ name }) => word.includes(name)))
		.map((name) => ({
			key: certificateKey({ standard: { id: name, edition: registeredEdition } }),
			...{ name, edition: '', named: true, hasText: false, levels: usualLevels },
		}));
	return [...rows.filter(({ named }) => named), ...missing, ...rows.filter(({ named }) => !named)];
}
