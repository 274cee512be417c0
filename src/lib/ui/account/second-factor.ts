/** What the page of an account is given of 两步验证. */
import type { Said } from '#ui/people/people.ts';

export interface FactorStatus {
	/** ISO time since which a code is asked for; null: none is. */
	readonly since: string | null;
	/** Recovery codes that are not used up. */
	readonly codesLeft: number;
}

/** What was said of a form of the account, with what is shown this once. */
export interface AccountSaid extends Said {
	/** Base32, for the app. */
	readonly secret?: string;
	/** The same as a picture. */
	readonly picture?: string;
	/** Recovery codes. */
	readonly codes?: readonly string[];
}

/** `ABCD EFGH …`: read out and typed in more easily. */
export const inFours = (text: string): string => text.replace(/.{4}(?=.)/g, '$& ');
