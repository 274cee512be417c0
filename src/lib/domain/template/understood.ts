/** What the system understood of a school's Word template: shown before it is put in force, and kept with it. */

/** A stretch of the template in its order: the school's own pages, or what the system writes there. */
export type TemplateStep =
	| { readonly kind: 'own'; readonly text: string; readonly pictures: number }
	/** 〔目录〕, 〔正文〕, 〔章：培养目标〕, 〔附录〕. */
	| { readonly kind: 'slot'; readonly name: string };

export interface TemplateLook {
	/** 正文, 标题 1, 表格文字 … */
	readonly role: string;
	/** Where it was taken from; null: the template has no such style, and the system's own is used. */
	readonly from: string | null;
	/** 仿宋，16 磅 */
	readonly words: string;
}

/** Something to know that hinders nothing. */
export interface TemplateNote {
	readonly what: string;
	readonly then: string;
}

export interface TemplateUnderstood {
	readonly steps: readonly TemplateStep[];
	/** Marks that are filled in, in the order in which they were met: 学校名称 … */
	readonly fields: readonly string[];
	readonly looks: readonly TemplateLook[];
	/** A4，页边距 上 37、下 35、左 28、右 26 毫米 */
	readonly page: string;
	/** What stands in heads and feet. */
	readonly frames: readonly string[];
	readonly notes: readonly TemplateNote[];
}

/** Bytes of a template. */
export const mostTemplateBytes = 10 * 2 ** 20;
