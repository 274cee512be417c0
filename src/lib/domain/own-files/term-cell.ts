/**
 * A cell of a semester as schools write it: all that the grid reads (`4`, `2/16W`, `2W`, `4天`, `4+1W`),
 * and what stands in files beside it: `4×16`, `(1W)`, `☆`, `16#`, `64*`, `√`, circled footnotes.
 */
import { isNothing, plain, refuse, typed, type Typed } from '../plan/typed/typed.ts';
import { readTerm } from '../plan/typed/typed-term.ts';
import { brackets, unmarked, whyOpen } from './figures.ts';

export interface TermCell {
	readonly weekly: number | null;
	/** null: all teaching weeks of the semester. */
	readonly weeks: number | null;
	/** Whole weeks. */
	readonly block: number | null;
	/** `16#`: outside class. */
	readonly outside: number;
	/** false: shown, but counted elsewhere or nowhere: in brackets, or a lecture. */
	readonly counted: boolean;
	/** `√`: it is held, and nothing says how much. */
	readonly ticked: boolean;
	readonly assessment: 'exam' | 'check' | null;
	/** What was seen and not counted, in words. */
	readonly note: string;
}

export const emptyCell: TermCell = {
	weekly: null,
	weeks: null,
	block: null,
	outside: 0,
	counted: true,
	ticked: false,
	assessment: null,
	note: '',
};

const assessments = [
	[/\(?(考试|试)\)?$/, 'exam'],
	[/\(?(考查|考察|查)\)?$/, 'check'],
] as const;

/** 每周4节 is 4. */
const everyWeek = /^每周(\d+(?:\.\d+)?)(?:学时|课时|节)$/;

/** `4×16` is 4 a week for 16 weeks, as `4/16W` says it. */
const timesForm = /^(\d+(?:\.\d+)?)[×xX✕*](\d+(?:\.\d+)?)(?:W|周)?$/i;

function marksOnly(bare: string): TermCell | null {
	if (/^[☆✩]+$/.test(bare)) return { ...emptyCell, counted: false, note: '☆ 讲座形式，不计学时' };
	if (/^[√✓✔]+$/.test(bare)) return { ...emptyCell, ticked: true };
	return unmarked(bare) === '' ? { ...emptyCell, note: `标记“${bare}”，不计学时` } : null;
}

/** `4(16周)` says the same; without 周 the number could be anything. */
const bracketForm = /^(\d+(?:\.\d+)?)\((\d+(?:\.\d+)?)(?:W|周)\)$/i;

/** One part of `2/16W+16#`. */
function readPart(part: string): Typed<TermCell> {
	const outside = /^(\d+(?:\.\d+)?)#$/.exec(part)?.[1];
	if (outside !== undefined)
		return typed({ ...emptyCell, outside: Number(outside), note: `课外 ${outside} 学时` });
	const times = timesForm.exec(part) ?? bracketForm.exec(part);
	const read = readTerm(times ? `${times[1]}/${times[2]}W` : part.replace(everyWeek, '$1'));
	if (!read.ok) return read;
	const { lessons, block } = read.value;
	const taught = { weekly: lessons?.weeklyHours ?? null, weeks: lessons?.weeks ?? null };
	return typed({ ...emptyCell, ...taught, block: block?.weeks ?? null });
}

function joined(parts: readonly TermCell[], text: string): Typed<TermCell> {
	const lessons = parts.filter(({ weekly }) => weekly !== null);
	const blocks = parts.filter(({ block }) => block !== null);
	if (lessons.length > 1 || blocks.length > 1) return refuse(`“${text}”有两段，读不懂`);
	return typed({
		...emptyCell,
		weekly: lessons[0]?.weekly ?? null,
		weeks: lessons[0]?.weeks ?? null,
		block: blocks[0]?.block ?? null,
		outside: parts.reduce((sum, each) => sum + each.outside, 0),
		note: parts.map(({ note }) => note).find((note) => note !== '') ?? '',
	});
}

function readMarked(bare: string, text: string): Typed<TermCell> {
	const kind = assessments.find(([ending]) => ending.test(bare));
	const rest = kind ? bare.replace(kind[0], '').replace(/\/$/, '') : bare;
	// A star between digits multiplies; at the end it points to a note.
	const clean = timesForm.test(rest) ? rest : unmarked(rest).replace(/[☆✩]/g, '');
	if (clean === '') return typed({ ...emptyCell, ticked: true, assessment: kind?.[1] ?? null });
	const parts: TermCell[] = [];
	for (const part of clean.split('+')) {
		const read = readPart(part);
		if (!read.ok) return refuse(read.why);
		parts.push(read.value);
	}
	const all = joined(parts, text);
	if (!all.ok) return all;
	const lecture = /[☆✩]/.test(rest);
	const note = lecture
		? '☆ 讲座形式，不计学时'
		: clean === rest
			? all.value.note
			: `“${text}”带脚注标记`;
	return typed({ ...all.value, counted: !lecture, assessment: kind?.[1] ?? null, note });
}

/** What a semester's cell says; where it is read at all, `note` says what of it is not counted. */
export function readTermCell(text: string): Typed<TermCell> {
	const bare = brackets(plain(text));
	if (isNothing(bare) || bare === '0') return typed(emptyCell);
	const open = whyOpen(bare);
	if (open !== null) return refuse(open);
	const mark = marksOnly(bare);
	if (mark) return typed(mark);
	const inside = /^\(([^()]+)\)$/.exec(unmarked(bare))?.[1];
	if (inside === undefined) return readMarked(bare, text.trim());
	const read = readMarked(inside, text.trim());
	if (!read.ok)
		return typed({ ...emptyCell, counted: false, note: `“${text.trim()}”在括号里，不计` });
	return typed({ ...read.value, counted: false, note: `“${text.trim()}”在括号里，不计入合计` });
}
