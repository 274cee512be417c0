/** What 教务 rule on a finding, as the server takes it. */
import type { Finding } from '#domain/rules/finding.ts';
import { randomId } from '../sync/random-id.ts';

export type Ruling =
	| { readonly kind: 'waiver'; readonly reason: string }
	| { readonly kind: 'remedy'; readonly what: string; readonly who: string; readonly by: string }
	| { readonly kind: 'no-waiver' | 'no-remedy' }
	/** `reason`: the one that was read. */
	| { readonly kind: 'confirm' | 'no-confirm'; readonly reason: string };

/** One place: that place; several or none: every finding of the rule. */
const placeOf = ({ at }: Finding): string => (at.length === 1 ? (at[0] ?? '') : '');

/** What is not met, or not known, may be found not to apply; an advice asks for nothing. */
export const mayRuleOn = ({ status, strength, excuse }: Finding): boolean =>
	excuse?.kind === 'waiver' ||
	(strength !== 'advice' && (status === 'violation' || status === 'missing-data'));

/** The reason for a deviation from a principle is confirmed before the plan is accepted. */
export const mayConfirm = ({ status, strength }: Finding): boolean =>
	status === 'justified' && strength === 'principle';

interface Refusal {
	readonly message?: string;
	readonly faults?: readonly { readonly wrong: string; readonly right: string }[];
}

const words = ({ message, faults = [] }: Refusal): string =>
	[message, ...faults.map(({ wrong, right }) => `${wrong}；${right}`)].filter(Boolean).join(' ');

/** `address`: where rulings on the plan are sent. null: it is done, and comes back as a change of the plan; else why not. */
export async function rule(
	address: string,
	finding: Finding,
	ruling: Ruling,
): Promise<string | null> {
	const body = { ...ruling, rule: finding.rule, at: placeOf(finding), requestId: randomId() };
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify(body),
		});
		return response.ok ? null : words((await response.json()) as Refusal);
	} catch {
		return '没有保存成功，网络或服务器暂时不通。填写的内容还在，请再试一次。';
	}
}
