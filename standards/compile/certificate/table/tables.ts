/** The requirement tables of a document, one for each level. */
import { joined, offset, type Traced } from '../../text/traced.ts';
import { halfWidth, isClosed, tidied } from '../glyphs.ts';
import type { Line } from '../lines.ts';
import type { Reading } from '../reading.ts';
import { captionAt, type Caption } from './captions.ts';
import { headLength } from './heads.ts';
import { skillNumbers, dotted } from './numbers.ts';

export interface LevelTable {
	readonly level: string;
	/** null: it has none. */
	caption: Traced | null;
	readonly lines: Line[];
}

export interface Requirements {
	/** What stands before the first table. */
	readonly prose: readonly Line[];
	readonly tables: readonly LevelTable[];
}

const isLabelLine = ({ bare, piece }: Line): boolean =>
	bare.length <= 40 && !isClosed(bare) && skillNumbers(halfWidth(piece.text)).length === 0;

/** Gathers lines to tables; several tables of one level (表1续) are one. */
class Gathering {
	readonly prose: Line[] = [];
	readonly tables = new Map<string, LevelTable>();
	/** Levels that the document names and no caption gives, the lowest first. */
	private readonly uncaptioned: readonly string[];
	private readonly reading: Reading;
	private open: LevelTable | null = null;
	private last = '';

	constructor(uncaptioned: readonly string[], reading: Reading) {
		this.uncaptioned = uncaptioned;
		this.reading = reading;
	}

	caption(caption: Caption, lines: readonly Line[]): void {
		const printed = tidied(joined(lines.map(({ piece }) => piece)));
		if (caption.goesOn) return this.noteAgain(printed);
		const level = caption.level ?? this.nextLevel(printed);
		const known = this.tables.get(level);
		if (known?.caption) this.noteAgain(printed);
		this.open = known ?? this.begin(level);
		if (this.open.lines.length === 0) this.open.caption = printed;
	}

	get begun(): boolean {
		return this.open !== null;
	}

	line(line: Line, isHead: boolean): void {
		if (!this.open && isHead && this.left > 0) this.open = this.begin(this.nextLevel(line.piece));
		else if (this.open && this.restarts(line)) this.beginAgain(this.open, line);
		(this.open?.lines ?? this.prose).push(line);
	}

	private begin(level: string): LevelTable {
		const table: LevelTable = { level, caption: null, lines: [] };
		this.tables.set(level, table);
		this.last = '';
		return table;
	}

	/** Labels on lines of their own before the first skill belong to the level that it begins. */
	private beginAgain(before: LevelTable, { piece }: Line): void {
		const from = before.lines.findLastIndex((line) => !isLabelLine(line)) + 1;
		this.open = this.begin(this.nextLevel(piece));
		for (const line of before.lines.splice(from)) this.open.lines.push(line);
	}

	/** Numbers begin again at 1.1.1 although no caption says that another level begins. */
	private restarts({ piece }: Line): boolean {
		const numbers = skillNumbers(halfWidth(piece.text.slice(0, 400)));
		const first = dotted(numbers[0]?.path ?? []);
		const again = first === '1.1.1' && /^[2-9]/.test(this.last) && this.left > 0;
		if (numbers.length > 0) this.last = dotted(numbers.at(-1)?.path ?? []);
		return again;
	}

	/** How many tables have no caption and are still to come; one, where no level is named at all. */
	private get left(): number {
		const known = this.uncaptioned.filter((level) => this.tables.has(level));
		return this.uncaptioned.length - known.length;
	}

	/** The level whose table must come now; which it is, is a doubt. */
	private nextLevel(place: Traced): string {
		const level =
			this.uncaptioned.find((each) => !this.tables.has(each)) ?? `未注明${this.tables.size + 1}`;
		this.reading.doubts.push({
			at: level,
			offset: offset(place),
			question: '这张要求表的标题没有写明等级，按顺序应是哪一级？',
			readings: [level, '其他等级'],
		});
		return level;
	}

	private noteAgain(printed: Traced): void {
		const before = printed.text;
		const what = '略去续表的标题';
		this.reading.repairs.push({
			offset: offset(printed),
			kind: 'repeated-head',
			what,
			before,
			after: '',
		});
	}
}

export function requirementsIn(
	lines: readonly Line[],
	named: readonly string[],
	reading: Reading,
): Requirements {
	const captions = lines.flatMap((_, at) => captionAt(lines, at) ?? []);
	const captioned = new Set(captions.filter(({ goesOn }) => !goesOn).map(({ level }) => level));
	const uncaptioned = named.filter((level) => !captioned.has(level));
	const unnamed = captioned.size === 0 && named.length === 0 ? ['未注明'] : [];
	const gathering = new Gathering([...uncaptioned, ...unnamed], reading);
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at];
		if (!line) continue;
		const caption = captionAt(lines, at);
		if (caption && (!caption.goesOn || gathering.begun)) {
			gathering.caption(caption, lines.slice(at, at + caption.length));
			at += caption.length - 1;
		} else gathering.line(line, headLength(lines, at) > 0);
	}
	return { prose: gathering.prose, tables: [...gathering.tables.values()] };
}
