/** A standard, level and 工种 read as the one tree that coverage, page and documents share. */
import type { Certificate } from '#domain/certificates/certificate.ts';
import type { Asked, AskedLevel, AskedSkill } from '#domain/certificates/asked.ts';
import type { CertificateStandard } from '../schema/certificate.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';

export type ClaimedStandard = CertificateStandard | OccupationalStandard;
export type Choice = Pick<Certificate, 'level' | 'track'>;

/** `网络直播运营（初级）`, `互联网营销师（五级，直播销售员）` */
export function titleOf({ kind, standard }: ClaimedStandard, { level, track }: Choice): string {
	const tracks = kind === 'occupational' ? standard.tracks : [];
	const named = track === null ? null : (tracks.find(({ id }) => id === track)?.name ?? track);
	return `${standard.name}（${named === null ? level : `${level}，${named}`}）`;
}

/** Names keys that are met again `初级/1.1#2`, as the standards' skills are; a skill of a known id is none more. */
class Keys {
	readonly #met = new Map<string, number>();
	readonly #skills = new Set<string>();

	of(level: string, number: string | number): string {
		const key = `${level}/${number}`;
		const times = (this.#met.get(key) ?? 0) + 1;
		this.#met.set(key, times);
		return times === 1 ? key : `${key}#${times}`;
	}

	fresh = ({ id }: { readonly id: string }): boolean =>
		!this.#skills.has(id) && this.#skills.add(id) !== undefined;
}

/** The levels up to the chosen one, or that alone; none where the standard has no such level. */
function chosen<Row extends { readonly level: string }>(
	levels: readonly Row[],
	level: string,
	includesLower: boolean,
): readonly Row[] {
	const at = levels.findIndex((each) => each.level === level);
	return at < 0 ? [] : levels.slice(includesLower ? 0 : at, at + 1);
}

function ofCertificate({ standard }: CertificateStandard, choice: Choice): AskedLevel[] {
	const keys = new Keys();
	return chosen(standard.levels, choice.level, standard.includesLower.value).map(
		({ level, domains }) => ({
			level,
			own: level === choice.level,
			domains: domains.map(({ number, name, tasks }) => ({
				key: keys.of(level, number),
				number,
				name,
				tasks: tasks.map((task) => ({
					key: keys.of(level, task.number),
					number: task.number,
					name: task.name,
					skills: task.skills
						.filter(keys.fresh)
						.map(({ id, number, text, literacy }): AskedSkill => ({ id, number, text, literacy })),
					knowledge: [],
				})),
			})),
		}),
	);
}

/** 3: 高级别涵盖低级别的要求. */
const includesLower = ({ standard }: OccupationalStandard): boolean =>
	standard.sections.some(({ paragraphs }) =>
		paragraphs.some((text) => text.includes('涵盖低级别')),
	);

type Work = OccupationalStandard['standard']['work'][number];

/** Functions that a track is examined in; where the text does not say, all. */
const examined = ({ functions, examined }: Work, track: string | null) => {
	const own = examined.find((each) => each.track === track)?.functions;
	return own ? functions.filter(({ number }) => own.includes(number)) : functions;
};

type Tracked = { readonly tracks: readonly string[] | null };

const isOf =
	(track: string | null) =>
	({ tracks }: Tracked): boolean =>
		tracks === null || track === null || tracks.includes(track);

const plain = ({ id, number, text }: Omit<AskedSkill, 'literacy'>): AskedSkill => ({
	...{ id, number, text },
	literacy: false,
});

function ofOccupation(standard: OccupationalStandard, { level, track }: Choice): AskedLevel[] {
	const { levels, work } = standard.standard;
	const keys = new Keys();
	const domain = (own: string, { number, name, workContents }: Work['functions'][number]) => ({
		key: keys.of(own, number),
		number: String(number),
		name,
		tasks: workContents.map((content) => ({
			key: keys.of(own, content.number),
			number: content.number,
			name: content.name,
			skills: content.skills.filter(isOf(track)).filter(keys.fresh).map(plain),
			knowledge: content.knowledge.filter(keys.fresh).map(plain),
		})),
	});
	return chosen(levels, level, includesLower(standard)).map((each) => ({
		level: each.level,
		own: each.level === level,
		domains: work
			.filter((table) => table.level === each.level)
			.filter((table) => table.track === null || table.track === track)
			.flatMap((table) => examined(table, track))
			.map((one) => domain(each.level, one)),
	}));
}

/** 面向职业岗位（群） of the level, or the 工种. */
function positionsOf(claimed: ClaimedStandard, { level, track }: Choice): string[] {
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

function read(standard: ClaimedStandard, choice: Choice): Asked {
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
export function askedOf(standard: ClaimedStandard, choice: Choice): Asked {
	const made = kept.get(standard) ?? new Map<string, Asked>();
	kept.set(standard, made);
	const key = JSON.stringify([choice.level, choice.track]);
	const asked = made.get(key) ?? read(standard, choice);
	made.set(key, asked);
	return asked;
}
