import { fraction } from '#domain/exact.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { rangeOf, side } from '#domain/rules/range.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { entryOf, isSame, planRow, rowOf, rowTitles, type Coded } from '../occupation-rows.ts';
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
	const own = planRow(plan, key);
	const entries = (parameter.value.parts ?? []).map((part) => entryOf(world, key, part));
	const isHeld = (entry: Coded) => own.some((each) => isSame(each, entry, world.sameOccupations));
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

/** Rows that are listed, by their key; the requirement of a number in a row counts their entries. */
const listedRows = (view: StandardView): Row[] =>
	view.parameters.filter(({ value }) => value.parts).map((each) => rowFor(view, each));

/** `industries/any`: at least one entry of the standard stands in the row. */
function judgeNumber(view: StandardView, parameter: Parameter): Judgement {
	const key = rowOf(parameter);
	const rows = listedRows(view).filter((row) => row.key === key);
	const count = rows.reduce((sum, { held }) => sum + held.length, 0);
	const value = fraction(count, 1);
	const lead = `${rowTitles[key]}写了标准所列的 ${count} 项，${asked(parameter, figure)} 项（${cited(parameter)}）。`;
	return judgeFigure({
		parameter,
		least: value,
		most: value,
		measured: String(count),
		at: [`occupations/${key}`],
		message: (at) => (at === 'within' ? lead : `${lead}请补上。`),
		fixes: () => rows.flatMap((row) => addFix(view, row)),
	});
}

function judgeList(view: StandardView, parameter: Parameter): Judgement {
	const row = rowFor(view, parameter);
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

/** True where a row breaks its own requirement of a number, so that its list need not be judged. */
function isEmptyRow(view: StandardView, { key, held }: Row): boolean {
	const count = fraction(held.length, 1);
	return view.parameters.some((each) => {
		const range = rowOf(each) === key ? rangeOf(each.value) : null;
		return range !== null && side(range, count) !== 0;
	});
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
	judge: (view) =>
		view.parameters.flatMap((parameter) => {
			if (!parameter.value.parts) return [judgeNumber(view, parameter)];
			return isEmptyRow(view, rowFor(view, parameter)) ? [] : [judgeList(view, parameter)];
		}),
});
