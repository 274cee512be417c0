import { fraction } from '#domain/exact.ts';
import { beside, nodes, type Derivation } from '#domain/derivation/index.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { requiredText } from '#domain/rules/range.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { entriesOf, planRow, rowOf, rowTitles, standsIn, type Coded } from '../occupation-rows.ts';
import { judgeParts } from '../parts.ts';
import { rule, type StandardView } from '../world.ts';

interface Row {
	readonly key: ReturnType<typeof rowOf>;
	/** Entries of the standard with the part by which each is asked for. */
	readonly held: readonly Coded[];
	readonly lacking: readonly Coded[];
}

function rowFor({ plan, world }: StandardView, parameter: Parameter): Row {
	const key = rowOf(parameter);
	const own = planRow(plan, key, world.sameOccupations);
	const entries = entriesOf(world, key, parameter);
	const isHeld = (entry: Coded) => standsIn(own, entry);
	return {
		key,
		held: entries.filter(isHeld),
		lacking: entries.filter((entry) => !isHeld(entry)),
	};
}

const codeOf = ({ name, code }: Coded): string => code || name;
const words = ({ name, code }: Coded): string =>
	code && code !== name ? `${name}（${code}）` : name;

/** Adds the standard's entries at the end of the plan's row. */
function addFix({ plan }: StandardView, { key, lacking }: Row): Fix[] {
	const first = plan.occupations[key].length;
	const edits = lacking.map((entry, index): Edit => ({
		op: 'add',
		path: joinPath('occupations', key, first + index),
		from: null,
		to: key === 'positions' ? entry.name : entry,
	}));
	const effect = `${rowTitles[key]}加入${lacking.map(words).join('、')}。`;
	return edits.length > 0 ? [{ edits, effect }] : [];
}

/** Every requirement with its row; one of a number has none of its own, and counts what others list. */
type Rows = ReadonlyMap<Parameter, Row>;

const heldRows = (key: Row['key'], held: readonly Coded[]): Derivation =>
	nodes.sum(
		rowTitles[key],
		'项',
		held.map((entry) => nodes.row(words(entry), '项', joinPath('occupations', key))),
	);

/** `industries/any`: at least one entry of the standard stands in the row. */
function judgeNumber(view: StandardView, parameter: Parameter, rows: Rows): Judgement {
	const key = rowOf(parameter);
	const own = [...rows.values()].filter((row) => row.key === key);
	const held = own.flatMap((row) => row.held);
	const count = held.length;
	const value = fraction(count, 1);
	const lead = `${rowTitles[key]}写了标准所列的 ${count} 项，${asked(parameter, figure)} 项（${cited(parameter)}）。`;
	return judgeFigure({
		parameter,
		least: value,
		most: value,
		measured: String(count),
		at: [`occupations/${key}`],
		derivations: [beside(heldRows(key, held), requiredText(parameter.value), parameter.clause)],
		message: (at) => (at === 'within' ? lead : `${lead}请补上。`),
		fixes: () => own.flatMap((row) => addFix(view, row)),
	});
}

function judgeList(view: StandardView, parameter: Parameter, row: Row): Judgement {
	const { key, lacking } = row;
	const clause = `（${cited(parameter)}）。`;
	const title = rowTitles[key];
	return judgeParts({
		parameter,
		lacking: lacking.map(codeOf),
		at: [`occupations/${key}`],
		message:
			lacking.length === 0
				? `标准所列${title}都已写入${clause}`
				: `${title}没有写${lacking.map(words).join('、')}${clause}请补上，或写明理由。`,
		fixes: addFix(view, row),
	});
}

/** Numbers first: where a row breaks its number, its list says nothing more. */
function judge(view: StandardView): Judgement[] {
	const listed = view.parameters.filter(({ value }) => value.parts);
	const rows: Rows = new Map(listed.map((each) => [each, rowFor(view, each)]));
	const numbers = view.parameters
		.filter(({ value }) => !value.parts)
		.map((parameter) => judgeNumber(view, parameter, rows));
	const broken = numbers
		.filter(({ status }) => status === 'violation')
		.map(({ parameter }) => rowOf(parameter));
	const lists = [...rows]
		.filter(([, { key }]) => !broken.includes(key))
		.map(([parameter, row]) => judgeList(view, parameter, row));
	return [...numbers, ...lists];
}

/** 5: each industry, occupation and position of the standard stands in the plan; more is no finding. */
export const occupations = rule({
	id: 'identity/occupations',
	title: '职业面向',
	scope: 'plan',
	reads: ({ plan }) => [
		plan.occupations.industries,
		plan.occupations.occupations,
		plan.occupations.positions,
	],
	judge,
});
