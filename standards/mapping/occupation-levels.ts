/** The tree of a 国家职业技能标准, as far as a 工种 is examined in it. */
import type { AskedLevel, AskedSkill } from '#domain/certificates/asked.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';
import { chosen, Keys, type ChosenLevel } from './chosen-levels.ts';

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

export function ofOccupation(
	standard: OccupationalStandard,
	{ level, track }: ChosenLevel,
): AskedLevel[] {
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
