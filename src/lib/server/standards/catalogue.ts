/** The national catalogue of programmes, and what there is for each. */
import type { CatalogueRow } from '#domain/standards/library.ts';
import { refused, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';

export interface CatalogueFilter {
	/** Code or name, or part of one; empty: all. */
	readonly text: string;
	/** 中等职业教育 …; empty: all. */
	readonly level: string;
	/** Name of the 专业类; empty: all. */
	readonly majorClass: string;
	/** `official`: with a known official document; `imported`: in this library; else all. */
	readonly having: string;
	/** From 1. */
	readonly page: number;
}

export interface CataloguePage {
	readonly rows: readonly CatalogueRow[];
	/** Rows that the filter lets through. */
	readonly total: number;
	/** The page that is shown, at most `pages`. */
	readonly page: number;
	readonly pages: number;
	readonly levels: readonly string[];
	/** Classes of the chosen level. */
	readonly classes: readonly string[];
}

export const catalogue = (_who: Who, _filter: CatalogueFilter): Promise<Answer<CataloguePage>> =>
	Promise.resolve(refused('not-found', ''));
