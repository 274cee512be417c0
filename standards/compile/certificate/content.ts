/** The parts of a document put together as a standard. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { date } from '#domain/plan/fields.ts';
import { matches, offset, type Traced } from '../text/traced.ts';
import type {
	CertificateLevel,
	CertificateStandardContent,
} from '#standards/schema/certificate.ts';
import { kindWords, type Cover } from './cover.ts';
import type { ReadDocument } from './document.ts';
import { draftingOf } from './drafting.ts';
import { noteLedger, noteUnread } from './ledger.ts';
import { ofLevels, type OfLevel } from './levels.ts';
import { positionsOf } from './positions.ts';
import { programmesIn } from './programmes.ts';
import { newReading, type Reading } from './reading.ts';
import { bibliographyOf, referencesOf } from './references.ts';
import { sectionsOf } from './sections.ts';
import { domainsOf } from './table/assemble.ts';
import { namedLevels } from './table/captions.ts';
import { numbered } from './table/numbered.ts';
import { wholeRows } from './table/rows.ts';
import { scanTable } from './table/scan.ts';
import type { LevelTable } from './table/tables.ts';
import { termsOf } from './terms.ts';
import type { Part } from './titles.ts';

const textsOf = (pieces: readonly Traced[]): string[] => pieces.map(({ text }) => text);

/** 直播电商, where the cover does not say it: 本标准规定了直播电商职业技能等级对应的… */
function nameFrom(scope: readonly string[], tables: readonly LevelTable[]): string | null {
	const said = scope
		.map((text) => /规定了(.{1,40}?)职业技能等级/.exec(text)?.[1])
		.find((name) => name);
	const captions = tables.map(({ caption }) => caption?.text ?? '');
	const captioned = captions.map((text) => /^表\s*\d*\s*(.{1,40}?)职业技能/.exec(text)?.[1]);
	return said ?? captioned.find((name) => name) ?? null;
}

/** A level's table read on its own, its doubts named by the level. */
function readTable(table: LevelTable, names: readonly string[], reading: Reading) {
	const own = newReading();
	const entries = scanTable(numbered(wholeRows(table.lines, names, own), own), names, own);
	const domains = domainsOf(table.level, entries, own);
	const at = (number: string): string => [table.level, number].filter((part) => part).join('/');
	for (const repair of own.repairs) reading.repairs.push(repair);
	for (const doubt of own.doubts) reading.doubts.push({ ...doubt, at: at(doubt.at) });
	const unread = entries.unread.map(({ piece, near }) => ({ piece, at: at(near.join('.')) }));
	return { domains, unread };
}

function levelOf(
	{ level, caption }: LevelTable,
	domains: CertificateLevel['domains'],
	prose: readonly OfLevel[],
): CertificateLevel {
	const own = prose.filter((each) => each.level === level).map(({ piece }) => piece.text);
	return { level, description: own.join('\n') || null, table: caption?.text ?? null, domains };
}

/** A level that the text names and no table gives. */
function noteLost(prose: readonly Traced[], tables: readonly LevelTable[], reading: Reading): void {
	for (const level of namedLevels(textsOf(prose).join(''))) {
		if (tables.some((table) => table.level === level)) continue;
		reading.doubts.push({
			at: level,
			offset: prose[0] ? offset(prose[0]) : 0,
			question: `正文说有${level}，却没有找到${level}的职业技能要求表，是否缺页？`,
			readings: [`原文没有${level}的表`, `${level}的表在提取时丢失`],
		});
	}
}

const higherHoldsLower =
	/高\s*(?:级\s*别|等\s*级|级)[^，,。；;]{0,6}(?:涵|包|覆)\s*[盖含括][^，,。；;]{0,6}低\s*(?:级\s*别|等\s*级|级)[^，,。；;]*/g;

function includesLower(prose: readonly Traced[]): CertificateStandardContent['includesLower'] {
	const [said] = prose.flatMap((paragraph) => matches(paragraph, higherHoldsLower));
	if (!said) return { value: false, quote: null, offset: null };
	return { value: true, quote: said.piece.text, offset: offset(said.piece) };
}

/** The first day of what is named; null: there is no such day. */
function dayOf(published: string | null): string | null {
	const first = `${published ?? ''}-01`.slice(0, 10);
	return v.is(date, first) ? first : null;
}

const identity = (cover: Cover, name: string) => ({
	id: cover.code ?? name,
	edition: cover.edition ?? '未注明',
	title: `${name}${kindWords}`,
	name,
	code: cover.code,
	issuer: cover.issuer,
	published: cover.published,
	force: { from: dayOf(cover.published), to: null },
});

export function contentOf(
	source: string,
	{ cover, names, parts }: ReadDocument,
	reading: Reading,
): CertificateStandardContent {
	const pieces = (part: Part): Traced[] =>
		parts.filter((each) => each.part === part).flatMap(({ paragraphs }) => paragraphs);
	const tables = parts.flatMap((part) => part.tables);
	const name = cover.name ?? nameFrom(textsOf(pieces('scope')), tables) ?? '未注明';
	const read = tables.map((table) => ({ table, ...readTable(table, names, reading) }));
	const named = namedLevels(textsOf(pieces('requirements')).join(''));
	const order = [...new Set([...tables.map(({ level }) => level), ...named])];
	const prose = ofLevels(pieces('requirements'), order);
	noteLost(pieces('requirements'), tables, reading);
	for (const part of parts) noteLedger(part, reading);
	noteUnread(
		read.flatMap((each) => each.unread),
		reading,
	);
	const terms = parts.filter(({ part }) => part === 'terms');
	return {
		...identity(cover, name),
		source: { file: 'source.txt', sha256: createHash('sha256').update(source).digest('hex') },
		drafting: draftingOf(textsOf(pieces('foreword'))),
		scope: textsOf(pieces('scope')),
		references: referencesOf(textsOf(pieces('references'))),
		terms: terms.flatMap(({ paragraphs, number }) => termsOf(paragraphs, number, reading)),
		programmes: programmesIn(textsOf(pieces('programmes'))),
		positions: positionsOf(ofLevels(pieces('positions'), order)),
		levels: read.map(({ table, domains }) => levelOf(table, domains, prose)),
		includesLower: includesLower(pieces('requirements')),
		bibliography: bibliographyOf(textsOf(pieces('bibliography'))),
		sections: sectionsOf(parts),
	};
}
