/** What reading a document yields, whatever its kind (formats.md, `standards read --json`). */
import type { Strength, ParameterValue, Scope } from '#domain/rules/parameter.ts';

export type StandardKind = 'teaching' | 'certificate' | 'occupational';

/** A requirement with the sentence that asks for it. */
export interface CompiledParameter {
	readonly rule: string;
	readonly part?: string | null;
	readonly value: ParameterValue;
	readonly unit: string | null;
	readonly strength: Strength;
	readonly scope: Scope;
	readonly clause: {
		/** Section, with the numbered part where it has one: `8.2`, `8.1.3(1)`. */
		readonly number: string;
		/** Word for word; damage of the page (breaks, spaces) mended and listed among the repairs. */
		readonly quote: string;
		/** Where the quote begins in the source text, in UTF-16 units. */
		readonly offset: number;
	};
}

/** One sentence that holds a number or a normative word: nothing that could bind is passed over. */
export interface LedgerRow {
	readonly number: string;
	readonly text: string;
	readonly offset: number;
	readonly verdict: 'parameter' | 'not-checkable' | 'unread';
	/** Rules that its parameters serve, joined by a comma and a space; null: none. */
	readonly rule: string | null;
	/** Why it is not checkable, or what could not be read; null for a parameter. */
	readonly reason: string | null;
}

/** Damage that was mended without doubt. */
export interface Repair {
	/** Where in the source text, in UTF-16 units. */
	readonly offset: number;
	/** `joined-break` 断页断行拼接 | `spaced-number` 数字内空格 | `repeated-head` 续表表头 | `moved-label` 串行标签 | … */
	readonly kind: string;
	/** What was done, one Chinese sentence. */
	readonly what: string;
	readonly before: string;
	readonly after: string;
}

/** What can be read in several ways: a person decides. */
export interface Doubt {
	/** Section or item, `8.2`, `高级/2.1`. */
	readonly at: string;
	readonly offset: number;
	/** What is asked, one Chinese sentence. */
	readonly question: string;
	/** What it could say, the reading that was taken first. */
	readonly readings: readonly string[];
	/** Of a clause: what each reading asks for, in their order; null: nothing that a rule checks. */
	readonly parameters?: readonly (CompiledParameter | null)[];
}

export interface Compiled<Standard> {
	readonly kind: StandardKind;
	readonly standard: Standard;
	readonly parameters: readonly CompiledParameter[];
	readonly ledger: readonly LedgerRow[];
	readonly repairs: readonly Repair[];
	readonly doubts: readonly Doubt[];
}
