/** What a suggestion is made from, and what it says. Nothing here knows a format of plan or standard. */
import type { Category } from '../../plan/shape.ts';

/** A text of a course, under the name that a person knows it by: `教学要求 ⑦`. */
export interface CourseText {
	readonly label: string;
	readonly text: string;
}

export interface TeachingCourse {
	readonly id: string;
	readonly name: string;
	readonly category: Category;
	/** One entry a numbered item, not one long text: what is asked for together stands together. */
	readonly texts: readonly CourseText[];
}

/** Anything that courses may teach: a skill of a certificate, an outcome, a position. */
export interface TeachableItem {
	readonly id: string;
	readonly text: string;
	/** Names of its 工作任务 and 工作领域; empty: it has none. */
	readonly task: string;
	readonly domain: string;
	/** Items of one group (a task of a level) tend to belong to one course; empty: it stands alone. */
	readonly group: string;
}

/** In which words of the item: its own, or the name of its task or domain. */
export type Source = 'text' | 'task' | 'domain';

export interface SharedWord {
	readonly word: string;
	/** The word of the course, where it only means nearly the same; else null. */
	readonly near: string | null;
	readonly source: Source;
	readonly weight: number;
}

/** A text of the course with what it shares with the item; the heaviest word first. */
export interface Reason extends CourseText {
	readonly words: readonly SharedWord[];
	/** Sum of its words. */
	readonly weight: number;
}

export interface Suggestion {
	readonly course: string;
	/** 0 … 1, comparable among the courses of one item: (own + share × beside) ÷ (1 + share); own, where it stands alone. */
	readonly score: number;
	/** Category's factor × sum of the reasons, 1 being the course with most. */
	readonly own: number;
	/** Mean of `own` of the other items of the group. */
	readonly beside: number;
	/** Those of them that speak for this course most; ids. */
	readonly neighbours: readonly string[];
	/** The heaviest first; empty: only the neighbours speak for it. */
	readonly reasons: readonly Reason[];
}

/** Courses from the most to the least probable; empty: nothing speaks for any. */
export interface ItemSuggestions {
	readonly item: string;
	readonly courses: readonly Suggestion[];
}
