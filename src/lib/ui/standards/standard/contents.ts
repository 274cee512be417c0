/** Tables of contents of the three kinds. */
import { placeId } from '../address.ts';
import type { ShownCertificate, ShownOccupational, ShownSection } from './shown.ts';

/** A line of the table of contents. */
export interface Entry {
	readonly id: string;
	readonly label: string;
	readonly number?: string;
	/** How many items stand there: 58 条. */
	readonly extent?: string;
	readonly depth: 1 | 2 | 3;
}

/** What a source does not name is said, never invented. */
export const nameless = '（原文未给名称）';

const depthOf = (number: string | null): 1 | 2 | 3 => {
	const parts = number?.split('.').length ?? 1;
	return parts >= 3 ? 3 : parts === 2 ? 2 : 1;
};

const sum = <Row>(rows: readonly Row[], count: (row: Row) => number): number =>
	rows.reduce((total, row) => total + count(row), 0);

export const sectionEntries = (sections: readonly ShownSection[]): Entry[] =>
	sections.map(({ number, title }) => ({
		id: placeId(number ?? title),
		label: title,
		depth: depthOf(number),
		...(number ? { number } : {}),
	}));

export const certificateEntries = ({ levels }: ShownCertificate): Entry[] =>
	levels.flatMap(({ level, domains }) => {
		const skills = (tasks: (typeof domains)[number]['tasks']) =>
			sum(tasks, (task) => task.skills.length);
		return [
			{
				id: placeId(level),
				label: level,
				extent: `${sum(domains, ({ tasks }) => skills(tasks))} 条`,
				depth: 1 as const,
			},
			...domains.map(({ number, name, tasks }) => ({
				id: placeId(`${level}/${number}`),
				number,
				label: name ?? nameless,
				extent: `${skills(tasks)} 条`,
				depth: 2 as const,
			})),
		];
	});

const weightEntries: readonly Entry[] = [
	{ id: placeId('4.1'), label: '理论知识权重表', depth: 1 },
	{ id: placeId('4.2'), label: '技能要求权重表', depth: 1 },
];

export const occupationalEntries = ({ work }: ShownOccupational): Entry[] => [
	...work.flatMap(({ level, track, functions }) => [
		{
			id: placeId(workPlace(level, track)),
			label: track ? `${level} ${track}` : level,
			extent: `${sum(functions, ({ workContents }) => sum(workContents, (one) => one.skills.length))} 条`,
			depth: 1 as const,
		},
		...functions.map(({ number, name }) => ({
			id: placeId(`${workPlace(level, track)}/${number}`),
			number: String(number),
			label: name ?? nameless,
			depth: 2 as const,
		})),
	]),
	...weightEntries,
];

/** Where the table of a level stands; of a 工种 where it has its own. */
export const workPlace = (level: string, track: string | null): string =>
	track === null ? level : `${level}/${track}`;
