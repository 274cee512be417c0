/** The lines of a text with what is known of each: cells, blank lines and page breaks before it. */
import { slice, traced, type Traced } from '../../text/traced.ts';
import { plain } from './letters.ts';

export interface Line {
	/** Without blanks at its ends, but with the tabs that open its first cells. */
	readonly piece: Traced;
	/** The beginning of the line for comparing, `plain`: enough for every heading and label. */
	readonly plain: string;
	/** A page begins with it. */
	readonly page: boolean;
	/** A blank line stands before it. */
	readonly gap: boolean;
}

/** Longer than any heading or label. */
const longest = 160;
const breaks = /\r\n|[\n\r\f\v\u2028\u2029]/g;

function edged(piece: Traced): Traced {
	const from = Math.max(0, piece.text.search(/[\t\S]/));
	const to = piece.text.trimEnd().length;
	return slice(piece, from, to > from ? to : piece.text.lastIndexOf('\t') + 1);
}

class LineRead implements Line {
	readonly piece: Traced;
	readonly page: boolean;
	readonly gap: boolean;
	private compared: string | null = null;

	constructor(piece: Traced, page: boolean, gap: boolean) {
		this.piece = edged(piece);
		this.page = page;
		this.gap = gap;
	}

	/** Few of a text's many lines are ever compared. */
	get plain(): string {
		return (this.compared ??= plain(this.piece.text.slice(0, longest)));
	}
}

export const lineOf = (piece: Traced, page = false, gap = false): Line =>
	new LineRead(piece, page, gap);

/** Whether the line may be a heading, label or number: short, and not the end of a sentence. */
export const isBrief = ({ piece: { text } }: Line): boolean =>
	text.length <= longest && !/[。；，、,;]$/.test(text.slice(-1));

/** Lines of the text in their order, blank ones left out. */
export function linesOf(source: string): Line[] {
	const whole = traced(source);
	const found: Line[] = [];
	let [end, page, gap] = [0, false, false];
	const add = (to: number): void => {
		const line = lineOf(slice(whole, end, to), page, gap);
		if (line.piece.text === '') gap = true;
		else {
			found.push(line);
			[page, gap] = [false, false];
		}
	};
	for (const { 0: mark, index } of source.matchAll(breaks)) {
		add(index);
		page ||= mark === '\f';
		end = index + mark.length;
	}
	add(source.length);
	return found;
}
