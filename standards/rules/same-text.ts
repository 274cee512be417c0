/** Texts of a plan that agree with the standard's, whatever the spaces and the mark at their end. */
import { edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { requiredText } from '#domain/rules/range.ts';
import { cited } from './clause-words.ts';

const folded = (text: string): string => text.replaceAll(/\s/g, '').replace(/[。；;.]$/, '');

export const sameText = (a: string, b: string): boolean => a === b || folded(a) === folded(b);

/** One place of a plan, what stands there and what the standard has there. */
export interface Place {
	readonly path: string;
	/** What it is called: 专业名称. */
	readonly name: string;
	readonly is: string;
	readonly asked: string;
}

/** Judges places that agree with the standard word for word; the fix restores them. */
export function judgePlaces(plan: Plan, parameter: Parameter, places: readonly Place[]): Judgement {
	const wrong = places.filter(({ is, asked }) => !sameText(is, asked));
	const said = {
		parameter,
		required: requiredText(parameter.value),
		measured: places.map(({ is }) => is).join('、'),
	};
	const clause = `（${cited(parameter)}）。`;
	if (wrong.length === 0) {
		const words = places.map(({ name, is }) => `${name}“${is}”`).join('、');
		const at = places.map(({ path }) => path);
		return { ...said, status: 'pass', at, message: `${words}与标准一致${clause}` };
	}
	const words = wrong.map(({ name, is, asked }) => `${name}现为“${is}”，标准为“${asked}”`);
	return {
		...said,
		status: 'violation',
		at: wrong.map(({ path }) => path),
		message: `${words.join('；')}${clause}请按标准改正。`,
		fixes: restoring(plan, wrong),
	};
}

function restoring(plan: Plan, wrong: readonly Place[]): Fix[] {
	const edits = wrong.flatMap(({ path, asked }) => edit(plan, path, asked) ?? []);
	const effect = wrong.map(({ name, asked }) => `${name}改为“${asked}”`).join('，');
	return [{ edits, effect: `${effect}。` }];
}
