import { judgePlaces } from '../same-text.ts';
import { rule } from '../world.ts';

/** 3: the entry requirement is the standard's. */
export const entry = rule({
	id: 'identity/entry',
	title: '入学基本要求',
	scope: 'plan',
	reads: ({ plan }) => [plan.entry],
	judge: ({ plan, parameters }) =>
		parameters.map((parameter) => {
			const asked = parameter.value.parts?.join('，') ?? '';
			return judgePlaces(plan, parameter, [
				{ path: 'entry', name: '入学基本要求', is: plan.entry, asked },
			]);
		}),
});
