import { judgePlaces, type Place } from '../same-text.ts';
import { rule } from '../world.ts';

/** Six digits; a K behind those of a programme that the state controls. */
const isCode = (part: string): boolean => /^\d{6}K?$/.test(part);

/** 2: name and code of the programme are the standard's. */
export const name = rule({
	id: 'identity/name',
	title: '专业名称和代码',
	scope: 'plan',
	reads: ({ plan }) => [plan.programme],
	judge: ({ plan, parameters }) =>
		parameters.map((parameter) => {
			const places = (parameter.value.parts ?? []).map((asked): Place => {
				const key = isCode(asked) ? 'code' : 'name';
				const title = isCode(asked) ? '专业代码' : '专业名称';
				return { path: `programme/${key}`, name: title, is: plan.programme[key], asked };
			});
			return judgePlaces(plan, parameter, places);
		}),
});
