/** A standard, level and 工种 read as the one tree that coverage, page and documents share. */
import type { Asked } from '#domain/certificates/asked.ts';
import type { CertificateStandard } from '../schema/certificate.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';
import { ofCertificate } from './certificate-levels.ts';
import type { ChosenLevel } from './chosen-levels.ts';
import { ofOccupation } from './occupation-levels.ts';

export type ClaimedStandard = CertificateStandard | OccupationalStandard;

/** `网络直播运营（初级）`, `互联网营销师（五级，直播销售员）` */
export function titleOf(
	{ kind, standard }: ClaimedStandard,
	{ level, track }: ChosenLevel,
): string {
	const tracks = kind === 'occupational' ? standard.tracks : [];
	const named = track === null ? null : (tracks.find(({ id }) => id === track)?.name ?? track);
	return `${standard.name}（${named === null ? level : `${level}，${named}`}）`;
}

/** 面向职业岗位（群） of the level, or the 工种. */
function positionsOf(claimed: ClaimedStandard, { level, track }: ChosenLevel): string[] {
	if (claimed.kind === 'occupational')
		return claimed.standard.tracks
			.filter(
				({ id, levels }) => (track === null || track === id) && levels.some((one) => one === level),
			)
			.map(({ name }) => name);
	return claimed.standard.positions
		.filter((one) => one.level === null || one.level === level)
		.flatMap(({ positions }) => positions);
}

function read(standard: ClaimedStandard, choice: ChosenLevel): Asked {
	const { id, edition, name } = standard.standard;
	const levels =
		standard.kind === 'certificate'
			? ofCertificate(standard, choice)
			: ofOccupation(standard, choice);
	return {
		kind: standard.kind,
		certificate: `${id}@${edition}`,
		name,
		title: titleOf(standard, choice),
		positions: positionsOf(standard, choice),
		levels,
	};
}

const kept = new WeakMap<ClaimedStandard, Map<string, Asked>>();

/** The same value for the same standard and choice. */
export function askedOf(standard: ClaimedStandard, choice: ChosenLevel): Asked {
	const made = kept.get(standard) ?? new Map<string, Asked>();
	kept.set(standard, made);
	const key = JSON.stringify([choice.level, choice.track]);
	const asked = made.get(key) ?? read(standard, choice);
	made.set(key, asked);
	return asked;
}
