/** Requirements beside a teaching standard, and all national ones of a programme together. */
import type { Parameter } from '#domain/rules/parameter.ts';
import type { NationalRequirements, NationalRow } from '../schema/national.ts';
import type { TeachingStandard } from '../schema/teaching.ts';
import table from './national.json' with { type: 'json' };

// Its shape is proved by test, once, instead of at every start (as in register.ts).
const { rows } = table as unknown as NationalRequirements;

const parameterOf = ({
	rule,
	part,
	value,
	unit,
	strength,
	scope,
	clause,
}: NationalRow): Parameter => ({
	rule,
	part: part ?? null,
	value,
	unit,
	strength,
	scope,
	clause,
});

/**
 * Requirements of national documents and our own for a school of `level`. The general ones of the
 * level (advice, for nobody has confirmed them) come in only where there is no teaching standard.
 */
export const nationalParameters = (level: string, hasStandard: boolean): Parameter[] =>
	rows
		.filter(
			({ levels, when }) =>
				(levels?.includes(level) ?? true) && !(hasStandard && when === 'no-standard'),
		)
		.map(parameterOf);

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
