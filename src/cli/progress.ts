/** How far a work over all schools is, on standard error: not a line a school where there are thousands. */
import { complain } from './command.ts';

const lines = 50;

export const progress =
	() =>
	(step: { readonly at: number; readonly of: number; readonly school?: string }): void => {
		const { at, of, school } = step;
		const everySo = Math.max(1, Math.floor(of / lines));
		if (at % everySo === 0 || at === of)
			complain([`${at}/${of}`, school ?? ''].join(' ').trimEnd());
	};
