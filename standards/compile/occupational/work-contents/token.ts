/** What a table of work requirements consists of, in the order in which the text layer has it. */
import type { Traced } from '../../text/traced.ts';

/** 职业功能, 工作内容, 技能要求, 相关知识要求, from left to right. */
export const columns = ['function', 'content', 'skill', 'knowledge'] as const;
export type Column = (typeof columns)[number];

/** A number with the text behind it: `1.`, `1.1`, `1.1.1`, or `（1）` in a column of items. */
export interface Mark {
	readonly kind: 'mark';
	/** 1 function, 2 content, 3 item; an item numbered （1） has depth 3 and no numbers before its own. */
	readonly depth: 1 | 2 | 3;
	readonly numbers: readonly number[];
	readonly key: boolean;
	/** As printed, its spaces included. */
	readonly printed: string;
	readonly text: Traced;
	readonly offset: number;
	readonly line: number;
	/** A page begins with it. */
	readonly page: boolean;
	/** Known where the row's cells are separated; null: to be found. */
	readonly cell: Column | null;
}

/** Text without a number: a cell that goes on. */
export interface Loose {
	readonly kind: 'text';
	readonly text: Traced;
	readonly line: number;
	readonly page: boolean;
	readonly cell: Column | null;
}

export type Token = Mark | Loose;
