/**
 * Sentences of published standards and what each asks for, for 教务 to read: wording, where it stands,
 * requirements. `?` marks readings that wait for a person. 源: stands so in 730705. 惯: usual wording of other standards or of 教职成〔2019〕13号.
 * 拟: made for the test.
 */
export type Source = '源' | '惯' | '拟';

export interface Wording {
	readonly from: Source;
	/** Title of the section it stands in. */
	readonly in: string;
	readonly says: string;
	/** `rule#part value strength`; `?` before it: one of the readings; `?由人决定`: none can be computed. */
	readonly asks: readonly string[];
}

export const rows = (
	title: string,
	all: readonly (readonly [Source, string, ...string[]])[],
): Wording[] => all.map(([from, says, ...asks]) => ({ from, in: title, says, asks }));
