/** Where each token of a table belongs: to its number, to what it goes on with, or nowhere. */
import { offset, slice, trimmed, type Traced } from '../../text/traced.ts';
import type { Reading } from '../reading.ts';
import {
	doubtLabel,
	goOn,
	isOpen,
	noteRepeat,
	repeats,
	type Entries,
	type LabelEntry,
	type SkillEntry,
} from './entries.ts';
import type { Column } from './heads.ts';
import { danglingNumber, dotted } from './numbers.ts';
import type { Token } from './tokens.ts';

/** A text without a number that is a label, its column known or (null) not. */
interface Pending {
	readonly piece: Traced;
	readonly column: 'domain' | 'task' | null;
}

/** As short as a line of a label's narrow column, and no sentence. */
const shortLabel = /^[^，。；：；;,:！？]{1,14}$/;

export class Placing {
	readonly entries: Entries;
	private readonly reading: Reading;
	/** Path of the last numbered token. */
	before: readonly number[] = [];
	private last: 'skill' | 'label' | 'head' | null = null;
	private pending: Pending[] = [];
	private skill: SkillEntry | undefined;
	private readonly label: Partial<Record<'domain' | 'task', LabelEntry>> = {};
	private newest: LabelEntry | undefined;
	/** The label that was printed in the row that is read, and the one in that of the skill. */
	private inRow: LabelEntry | undefined;
	private beside: LabelEntry | undefined;
	private readonly named = new Set<string>();

	constructor(entries: Entries, reading: Reading) {
		this.entries = entries;
		this.reading = reading;
	}

	/** The skill before is not at its end. */
	get open(): boolean {
		return isOpen(this.skill);
	}

	/** The beginning of a number that ends the skill before, `1. 3.` of 1.3.4, taken from there. */
	takeDangling(next: Traced): Traced | null {
		const last = this.skill?.pieces.at(-1);
		const from = last ? danglingNumber(last.text, next.text) : null;
		if (!this.skill || !last || from === null) return null;
		this.skill.pieces[this.skill.pieces.length - 1] = trimmed(slice(last, 0, from));
		return slice(last, from);
	}

	headPassed(): void {
		this.settle(null);
		this.last = 'head';
	}

	take(token: Token, column: Column | null): void {
		if (token.kind === 'text') this.takeText(token.content, column);
		else if (token.kind === 'skill') this.takeSkill(token);
		else this.takeLabel(token.kind, token);
	}

	/** Text that is none of the table's. */
	leave(piece: Traced): void {
		this.settle(null);
		this.entries.unread.push({ piece, near: this.before });
	}

	endRow(): void {
		if (this.pending.at(-1)?.column) this.settle(null);
		this.inRow = undefined;
	}

	end(): void {
		this.settle(null);
	}

	private takeSkill({ path, mark, content }: Token): void {
		this.settle(path);
		this.skill = { path, mark, pieces: [content] };
		this.entries.skills.push(this.skill);
		this.beside = this.inRow;
		this.before = path;
		this.last = 'skill';
	}

	private takeLabel(kind: 'domain' | 'task', { path, mark, content }: Token): void {
		this.settle(path);
		this.addLabel(kind, { path, mark, pieces: [content] });
		this.before = path;
		this.last = 'label';
	}

	private addLabel(kind: 'domain' | 'task', entry: LabelEntry): void {
		this.entries.labels.push(entry);
		this.label[kind] = this.newest = this.inRow = entry;
		this.named.add(dotted(entry.path));
	}

	private takeText(piece: Traced, column: Column | null): void {
		if (column === 'domain' || column === 'task') this.pending.push({ piece, column });
		else if (column === null && this.mayBeLabel(piece)) this.pending.push({ piece, column });
		else this.takeSkillText(piece, column);
	}

	/** On a line of its own, a short text may be a label or the end of one. */
	private mayBeLabel({ text }: Traced): boolean {
		if (!shortLabel.test(text)) return false;
		return this.last !== 'skill' || !this.open;
	}

	private takeSkillText(piece: Traced, column: Column | null): void {
		// Cells of labels stand before it: they go on too, for the skill does.
		this.settle(null);
		if (this.skill) {
			if (column === null) this.doubtBeside(this.skill, piece);
			goOn(this.skill, piece, this.reading);
		} else if (column === null && this.newest && isOpen(this.newest))
			goOn(this.newest, piece, this.reading);
		else this.entries.unread.push({ piece, near: this.before });
		if (column === null) this.last = 'skill';
	}

	/** Without cells, a word apart in the line below a label and its skill may be the rest of either. */
	private doubtBeside(skill: SkillEntry, piece: Traced): void {
		const word = /^[\u4e00-\u9fff]{1,6}(?=\s|$)/.exec(piece.text)?.[0];
		if (this.beside && word && skill.pieces.length === 1)
			doubtLabel(this.beside, skill, slice(piece, 0, word.length), this.reading);
	}

	/** Labels without numbers name the task or domain that begins with `path`, else go on with one. */
	private settle(path: readonly number[] | null): void {
		const { pending } = this;
		this.pending = [];
		pending.forEach((each, index) => {
			const kind = each.column ?? this.kindByPlace(path, pending.length - index);
			if (path && kind && this.begins(kind, path)) {
				const own = path.slice(0, kind === 'domain' ? 1 : 2);
				this.addLabel(kind, { path: own, mark: null, pieces: [each.piece] });
			} else this.goOnLabel(each);
		});
	}

	/** The last line before a task's first skill is the task, the one before it the domain. */
	private kindByPlace(path: readonly number[] | null, fromEnd: number): 'domain' | 'task' | null {
		if (path?.[2] !== 1 || this.last === 'label') return null;
		if (fromEnd === 1) return 'task';
		return fromEnd === 2 && path[1] === 1 ? 'domain' : null;
	}

	private begins(kind: 'domain' | 'task', path: readonly number[]): boolean {
		const own = path.slice(0, kind === 'domain' ? 1 : 2);
		const first = kind === 'task' ? path[2] === 1 : path[1] === 1 && (path[2] ?? 1) === 1;
		return first && !this.named.has(dotted(own));
	}

	private goOnLabel({ piece, column }: Pending): void {
		const label = column === null ? this.newest : this.label[column];
		if (!label || (column === null && this.last === 'skill')) {
			this.entries.unread.push({ piece, near: this.before });
		} else if (repeats(label, piece)) {
			noteRepeat(label.path, piece.text, offset(piece), this.reading);
		} else {
			goOn(label, piece, this.reading);
			if (column === null && this.skill && this.open)
				doubtLabel(label, this.skill, piece, this.reading);
		}
	}
}
