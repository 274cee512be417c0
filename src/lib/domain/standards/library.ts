/** The standards library as it is shown: one row an edition, whoever it belongs to. */

export const standardKinds = ['teaching', 'certificate', 'occupational'] as const;
export type StandardKind = (typeof standardKinds)[number];

export const standardKindNames: Record<StandardKind, string> = {
	teaching: '专业教学标准',
	certificate: '职业技能等级标准',
	occupational: '国家职业技能标准',
};

/** `shipped` with the product; `platform`: published by its operator for all; `school`: this school's own. */
export type StandardHome = 'shipped' | 'platform' | 'school';

export interface LibraryRow {
	readonly id: string;
	readonly edition: string;
	readonly kind: StandardKind;
	/** Title of the document. */
	readonly title: string;
	/** Name of the programme, certificate or occupation. */
	readonly name: string;
	/** Level of school of a teaching standard, 中等职业教育; else empty. */
	readonly level: string;
	/** Days of force, both included; `to` null: without end. */
	readonly force: { readonly from: string; readonly to: string | null };
	readonly home: StandardHome;
	/** What it holds, in Chinese: 37 条规则; 3 级 30 任务 165 条. */
	readonly extent: string;
}

/** One place where words were found: a skill, a clause, a course, a position. */
export interface LibraryHit {
	readonly standard: Pick<LibraryRow, 'id' | 'edition' | 'kind' | 'name'>;
	/** Section or item: `8.2`, `初级/1.1.1`. */
	readonly at: string;
	/** What stands there, with where the words begin and end in it. */
	readonly text: string;
	readonly found: readonly (readonly [from: number, to: number])[];
}

/** A programme of the national catalogue, and what there is for it. */
export interface CatalogueRow {
	readonly code: string;
	readonly name: string;
	readonly level: string;
	readonly majorClass: string;
	/** Address of the official document; null: none is known. */
	readonly official: string | null;
	/** Edition in this library; null: not imported yet. */
	readonly edition: string | null;
}
