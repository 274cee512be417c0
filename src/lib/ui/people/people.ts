/** What the page of a school's people is given. */
import type { Duty } from '#domain/schools/duty.ts';
import type { Fault } from '#domain/fault.ts';

export interface Member {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly phone: string | null;
	readonly role: string;
	readonly department: string;
	/** Of an auditor: what they audit, and when; null: the whole school, always. */
	readonly duty: Duty | null;
	/** The same as the form carries it. */
	readonly dutyKey: string;
}

export interface Invitation {
	readonly id: string;
	readonly kind: 'join' | 'password';
	readonly name: string;
	readonly role: string;
	readonly department: string;
	readonly expiresAt: string;
}

/** What was said of a form; `key` names it. */
export interface Said {
	readonly key: string;
	readonly message: string | null;
	readonly faults: readonly Fault[];
	readonly done?: string;
	/** Shown once. */
	readonly link?: string;
	readonly name?: string;
	readonly expiresAt?: string;
}

export const faultOf = (faults: readonly Fault[], path: string): string | null => {
	const fault = faults.find((each) => each.path === path);
	return fault ? `${fault.wrong}；${fault.right}` : null;
};
