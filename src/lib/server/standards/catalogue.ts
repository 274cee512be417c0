/** The national catalogue of programmes, and what there is for each. */
import type { CatalogueRow } from '#domain/standards/library.ts';
import { loadOfficialStandards } from '#standards/catalogue/official-standards.ts';
import { loadProgrammes } from '#standards/catalogue/programmes.ts';
import type { Library } from '#standards/library.ts';
import { granted, type Answer } from '../answer.ts';
import { schoolOf, type Who } from './permission.ts';
import { libraryOf } from './shelf.ts';

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

const rowsOnPage = 50;

async function rowsOf({ entries }: Library): Promise<CatalogueRow[]> {
	const [programmes, official] = await Promise.all([loadProgrammes(), loadOfficialStandards()]);
	const addresses = new Map(official.map(({ code, level, url }) => [code + level, url]));
	const editions = new Map(
		entries
			.filter(({ kind }) => kind === 'teaching')
			.map(({ id, editions }) => [id, editions.at(-1)?.edition ?? null]),
	);
	return programmes.map(({ code, name, level, majorClass }) => ({
		code,
		name,
		level,
		majorClass: majorClass.name,
		official: addresses.get(code + level) ?? null,
		edition: editions.get(code) ?? null,
	}));
}

const passes = (row: CatalogueRow, { text, level, majorClass, having }: CatalogueFilter): boolean =>
	(level === '' || row.level === level) &&
	(majorClass === '' || row.majorClass === majorClass) &&
	(row.code + row.name).includes(text) &&
	(having !== 'official' || row.official !== null) &&
	(having !== 'imported' || row.edition !== null);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

export async function catalogue(who: Who, filter: CatalogueFilter): Promise<Answer<CataloguePage>> {
	const all = await rowsOf(await libraryOf(schoolOf(who)));
	const found = all.filter((row) => passes(row, filter));
	const pages = Math.max(1, Math.ceil(found.length / rowsOnPage));
	const page = Math.min(Math.max(1, filter.page), pages);
	const ofLevel = all.filter(({ level }) => filter.level === '' || level === filter.level);
	return granted({
		rows: found.slice((page - 1) * rowsOnPage, page * rowsOnPage),
		total: found.length,
		page,
		pages,
		levels: distinct(all.map(({ level }) => level)),
		classes: distinct(ofLevel.map(({ majorClass }) => majorClass)),
	});
}
