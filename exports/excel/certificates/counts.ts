/** The formulas that count from the lists. A range begins with its head, so that one of an empty list is one too. */
import { fixed } from '../kit/address.ts';
import { quoted } from '../kit/formula.ts';
import type { Block } from './layout.ts';

/** A number, the place of one, or a text to compare with. */
type Test = readonly [column: number, is: string];

const range = (column: number, { head, last }: Block): string =>
	`${fixed(column, head)}:${fixed(column, last)}`;

const tested = (block: Block, tests: readonly Test[]): string =>
	tests.map(([column, is]) => `${range(column, block)},${is}`).join(',');

export const countOf = (block: Block, ...tests: readonly Test[]): string =>
	`COUNTIFS(${tested(block, tests)})`;

export const sumIn = (column: number, block: Block, ...tests: readonly Test[]): string =>
	`SUMIFS(${range(column, block)},${tested(block, tests)})`;

export const [skillKind, knowledgeKind] = ['技能', '知识'];
export const [isSkill, isKnowledge] = [quoted(skillKind), quoted(knowledgeKind)];
/** `"<>未开设"` */
export const isNot = (word: string): string => quoted(`<>${word}`);
