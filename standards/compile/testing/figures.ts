/** What of a compiled standard must never be wrong in silence: its figures, codes and numbers of items. */
import type { AnyCompiled } from '../index.ts';

const tight = (value: unknown): string =>
	JSON.stringify(value).normalize('NFKC').replace(/\s/g, '');

/** Names of parameters with what they ask. */
const parametersOf = ({ parameters }: AnyCompiled): [string, string][] =>
	parameters.map(({ rule, part, value, strength }) => [
		`${rule} ${part ?? ''}`,
		tight([value, strength]),
	]);

/** Numbers of skills, items and functions, and figures beside them. */
function dataOf({ kind, standard }: AnyCompiled): [string, string][] {
	if (kind === 'certificate')
		return standard.levels.flatMap(({ level, domains }) =>
			domains.flatMap(({ tasks }) =>
				tasks.map((task): [string, string] => [
					`${level}/${task.number}`,
					tight(task.skills.map(({ id }) => id)),
				]),
			),
		);
	if (kind === 'teaching')
		return [
			['outcomes', tight(standard.outcomes.items.map(({ number }) => number))],
			['codes', tight([standard.id, standard.occupations])],
		];
	const { work, weights, applications, basics, assessment, trainingHours } = standard;
	const skills = work.flatMap(({ level, functions }) =>
		functions.flatMap(({ workContents }) =>
			workContents.map((content): [string, string] => [
				`${level}/${content.number}`,
				tight([content.skills, content.knowledge].map((list) => list.map(({ id }) => id))),
			]),
		),
	);
	return [
		...skills,
		['examined', tight(work.map(({ examined }) => examined))],
		['weights', tight(weights).replace(/"offset":\d+/g, '')],
		['conditions', tight(applications.map((each) => each.conditions.map(({ number }) => number)))],
		['basics', tight(basics.groups.map(({ items }) => items.map(({ number }) => number)))],
		['assessment', tight([assessment.passMark, assessment.minutes, assessment.methods])],
		['hours', tight(trainingHours)],
	];
}

export const figuresOf = (compiled: AnyCompiled): ReadonlyMap<string, string> =>
	new Map([...parametersOf(compiled), ...dataOf(compiled)]);

/** All that a person is asked about. */
export const askedIn = ({ doubts, ledger }: AnyCompiled): string[] => [
	...doubts.map(({ at, question }) => `${at} ${question}`),
	...ledger
		.filter(({ verdict }) => verdict === 'unread')
		.map(({ text, reason }) => `${reason} ${text}`),
];

/** Figures of `read` that are others than those of `whole`, or gone. */
export function changedIn(whole: AnyCompiled, read: AnyCompiled): string[] {
	const [before, after] = [figuresOf(whole), figuresOf(read)];
	return [...new Set([...before.keys(), ...after.keys()])].filter(
		(key) => before.get(key) !== after.get(key),
	);
}
