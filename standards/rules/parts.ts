/** A judgement of a list: every named part is there, and more is never a finding. */
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from './bounds.ts';

export interface Parts {
	readonly parameter: Parameter;
	/** Parts that are not there, in the order of the clause. */
	readonly lacking: readonly string[];
	readonly at: readonly string[];
	readonly message: string;
	readonly fixes?: readonly Fix[];
}

/** A reason lapses when a part joins those that were lacking when it was given. */
export const joins =
	(lacking: readonly string[]) =>
	(before: string): boolean =>
		lacking.some((part) => !before.split('、').includes(part));

/** `measured` lists what is there, of a breach what is lacking. */
export function judgeParts({ parameter, lacking, at, message, fixes = [] }: Parts): Judgement {
	const { required } = boundsOf(parameter);
	const broken = lacking.length > 0;
	return {
		status: broken ? 'violation' : 'pass',
		parameter,
		measured: broken ? lacking.join('、') : required,
		required,
		slack: null,
		at,
		message,
		fixes: broken ? fixes : [],
		worseThan: broken ? joins(lacking) : undefined,
	};
}
