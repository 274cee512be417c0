/** Requirements beside a teaching standard, and all national ones of a programme together. */
import type { Parameter, Strength } from '#domain/rules/parameter.ts';
import type { NationalRequirements, NationalRow } from '../schema/national.ts';
import type { TeachingStandard } from '../schema/teaching.ts';
import table from './national.json' with { type: 'json' };

// Its shape is proved by test, once, instead of at every start (as in register.ts).
const { rows } = table as unknown as NationalRequirements;

/**
 * What the words of a row bind to. Where nobody has confirmed it, a row stands on its text: one that
 * was seen in a good copy keeps its strength, any other gives advice only.
 */
export const strengthOf = ({ strength, clause, confidence, confirmed }: NationalRow): Strength =>
	confirmed || confidence === 'A' || (confidence === 'B' && clause.quote !== null)
		? strength
		: 'advice';

function parameterOf(row: NationalRow, hasStandard: boolean): Parameter {
	const strength = hasStandard ? row.strength : strengthOf(row);
	return {
		rule: row.rule,
		part: row.part ?? null,
		value: row.value,
		unit: row.unit,
		strength,
		scope: row.scope,
		clause: row.clause,
		...(strength !== row.strength && { unconfirmed: row.strength }),
	};
}

const holds = ({ levels, when }: NationalRow, level: string, hasStandard: boolean): boolean =>
	(levels?.includes(level) ?? true) && !(hasStandard && when === 'no-standard');

/** The rows that hold for a school of `level`, with their sources and how sure we are of each. */
export const nationalRows = (level: string, hasStandard: boolean): NationalRow[] =>
	rows.filter((row) => holds(row, level, hasStandard));

/**
 * Requirements of national documents and our own for a school of `level`. The general ones of the
 * level come in only where there is no teaching standard; unconfirmed ones then give advice.
 */
export const nationalParameters = (level: string, hasStandard: boolean): Parameter[] =>
	nationalRows(level, hasStandard).map((row) => parameterOf(row, hasStandard));

/** The requirements of a teaching standard, each with the clause that it comes from. */
export const standardParameters = ({ standard, parameters }: TeachingStandard): Parameter[] =>
	parameters.map(({ clause: { number, quote }, part, ...parameter }) => ({
		...parameter,
		part: part ?? null,
		clause: { standard: standard.id, edition: standard.edition, number, quote },
	}));

/** The national layer: everything that binds a programme before province and school add to it. */
export const parametersOf = (teaching: TeachingStandard): Parameter[] => [
	...standardParameters(teaching),
	...nationalParameters(teaching.standard.level, true),
];
