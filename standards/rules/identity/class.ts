import type { Plan } from '#domain/plan/shape.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { judgePlaces, type Place } from '../same-text.ts';
import { rule } from '../world.ts';

const rows = { majorCategory: '专业大类', majorClass: '专业类' } as const;

const isCode = (part: string): boolean => /^\d+$/.test(part);

/** The row that a requirement is about; the code of a 大类 has two digits, of a 类 four. */
function rowOf({ part, value }: Parameter): keyof typeof rows {
	if (part === 'majorCategory' || part === 'majorClass') return part;
	const code = value.parts?.find(isCode) ?? '';
	return code.length > 2 ? 'majorClass' : 'majorCategory';
}

function placesOf({ occupations }: Plan, parameter: Parameter): Place[] {
	const row = rowOf(parameter);
	return (parameter.value.parts ?? []).map((asked) => {
		const key = isCode(asked) ? 'code' : 'name';
		return {
			path: `occupations/${row}/${key}`,
			name: rows[row] + (key === 'code' ? '代码' : ''),
			is: occupations[row][key],
			asked,
		};
	});
}

/** 5: 大类 and 类, by name and code, are the standard's. */
export const majorClass = rule({
	id: 'identity/class',
	title: '所属专业大类和专业类',
	scope: 'plan',
	reads: ({ plan }) => [plan.occupations.majorCategory, plan.occupations.majorClass],
	judge: ({ plan, parameters }) =>
		parameters.map((parameter) => judgePlaces(plan, parameter, placesOf(plan, parameter))),
});
