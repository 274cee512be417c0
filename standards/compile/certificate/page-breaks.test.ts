import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, unread } from './testing/found.ts';
import { expected, madeLevels, printed, rowsOf, type MadeRow } from './testing/synthetic.ts';

const heads = ['工作领域', '工作任务', '职业技能要求'];
const headRow = heads.join('\t');

/** How a page may break a row: after how much of its text, and what the next page prints again. */
const breaks = fc.record({
	share: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
	/** The label of the next row's domain stands a row early, on the rest of this one. */
	early: fc.boolean(),
	/** Labels are cut, too, where they stand. */
	cutLabel: fc.boolean(),
	heads: fc.boolean(),
});
type Break = typeof breaks extends fc.Arbitrary<infer B> ? B : never;

const cell = (skills: readonly string[], paragraphs: boolean): string =>
	paragraphs
		? skills.map((text) => `<p>${text}；</p>`).join(' ')
		: skills.map((text) => `${text}；`).join(' ');

/** Numbers stay whole: a cut stands between two characters of words. */
function cutAt(text: string, share: number): number {
	const at = Math.floor(text.length * share);
	const places = [...text]
		.map((_, index) => index)
		.filter((index) => /^\p{sc=Han}{2}$/u.test(text.slice(index - 1, index + 1)));
	return places.find((place) => place >= at) ?? places.at(-1) ?? text.length;
}

function broken(row: MadeRow, next: MadeRow | undefined, at: Break): string[] {
	const text = cell(row.skills, false);
	const place = cutAt(text, at.share);
	const half = at.cutLabel && row.task.length > 5 ? row.task.length - 1 : row.task.length;
	const early = at.early && next ? next.domain : '';
	return [
		[row.domain, row.task.slice(0, half), text.slice(0, place)].join('\t'),
		...(at.heads ? ['', headRow] : ['\f']),
		[early, row.task.slice(half), text.slice(place)].join('\t'),
	];
}

function inCells(
	rows: readonly MadeRow[],
	damage: readonly (Break | null)[],
	paragraphs: boolean,
): string[] {
	const lines = rows.flatMap((row, index) => {
		const at = damage[index % damage.length];
		const before = damage[(index - 1) % damage.length];
		const moved = index > 0 && before?.early;
		const own = moved ? { ...row, domain: '' } : row;
		if (at) return broken(own, rows[index + 1], at);
		return [[own.domain, own.task, cell(own.skills, paragraphs)].join('\t')];
	});
	return [headRow, ...lines];
}

const damages = fc.array(fc.option(breaks, { freq: 2 }), { minLength: 1, maxLength: 5 });

const wrapped = (text: string, width: number): string[] =>
	text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];

/** Each cell below the other, wrapped to its column; pages repeat the heads, with a page number. */
function inLines(rows: readonly MadeRow[], width: number, every: number): string[] {
	const lines = rows.flatMap((row) => [
		...wrapped(row.domain, 9),
		...wrapped(row.task, 9),
		...row.skills.flatMap((text) => wrapped(`${text}。`, width).map((line) => `\u0001${line}`)),
	]);
	return [
		...heads,
		...lines.flatMap((line, index) => {
			const inText = line.startsWith('\u0001') && lines[index + 1]?.startsWith('\u0001');
			const text = line.replace('\u0001', '').trim();
			return index % every === every - 1 && inText ? [text, '', '12', '\f', ...heads] : [text];
		}),
	];
}

describe('a requirement table that pages have damaged', () => {
	it('gives the same names and skills in cells, wherever the breaks stand', () => {
		fc.assert(
			fc.property(
				madeLevels,
				damages,
				fc.boolean(),
				fc.boolean(),
				(levels, damage, spaced, paragraphs) => {
					const source = printed(levels, (level) =>
						inCells(rowsOf(level, spaced), damage, paragraphs),
					);
					expect(found(source)).toEqual(expected(levels));
					expect(unread(source)).toEqual([]);
				},
			),
			{ numRuns: 60 },
		);
	});
	it('gives the same names and skills line by line, at any width', () => {
		fc.assert(
			fc.property(
				madeLevels,
				fc.integer({ min: 16, max: 40 }),
				fc.integer({ min: 2, max: 9 }),
				fc.boolean(),
				(levels, width, every, spaced) => {
					const source = printed(levels, (level) => inLines(rowsOf(level, spaced), width, every));
					expect(found(source)).toEqual(expected(levels));
					expect(unread(source)).toEqual([]);
				},
			),
			{ numRuns: 60 },
		);
	});
	it('is not misled by spaces, line ends and widths of characters', () => {
		const fullWidth = (text: string): string =>
			text.replace(/[0-9.()]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
		fc.assert(
			fc.property(madeLevels, fc.nat(40), (levels, every) => {
				const source = printed(levels, (level) => inCells(rowsOf(level, true), [null], true));
				const spaced = [...source].map((unit, index) =>
					/[\u4e00-\u9fff]/.test(unit) && index % (every + 3) === 0 ? `${unit} ` : unit,
				);
				const digits = Object.fromEntries(
					Object.entries(expected(levels)).map(([id, text]) => [id, fullWidth(text)]),
				);
				expect(found(spaced.join('').replaceAll('\n', '\r\n'))).toEqual(expected(levels));
				expect(found(fullWidth(source))).toEqual(digits);
			}),
			{ numRuns: 25 },
		);
	});
});
