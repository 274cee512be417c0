/** One text being written: an editor in its place on the page, which holds no history and no HTML of its own. */
import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Slice } from 'prosemirror-model';
import { EditorState, NodeSelection, Plugin, TextSelection } from 'prosemirror-state';
import type { Command, Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { fieldWords } from '#domain/prose/field-value.ts';
import type { ListKind } from '#domain/prose/list-marks.ts';
import { pastedHtml, pastedText, type Pasted } from '../pasted.ts';
import { docOf, fieldNode, figureOf, fragmentText, markIn, textOf } from './document.ts';
import { FieldView, type ValueOf } from './field-view.ts';
import { kindAt, leaveItem, nextLine, renumber, toggleList } from './lists.ts';
import { addedMarks, markAnew } from './marks.ts';
import { offsetAt, positionAt } from './places.ts';
import { fromOutside, withText } from './set-text.ts';

export interface SessionOptions {
	readonly place: HTMLElement;
	readonly text: string;
	/** It is read, and words in it are chosen, by mouse or key; nothing is written. */
	readonly readonly: () => boolean;
	/** Attributes of the box: id, name, what describes it. */
	readonly attributes: () => Record<string, string>;
	readonly valueOf: ValueOf;
	/** The standard's text, against which what was added is marked; null: there is none. */
	readonly standard: () => string | null;
	readonly ontyped: (text: string) => void;
	readonly onfocus: () => void;
	readonly onblur: () => void;
	/** Signs are complete: what waited for them may be taken in. */
	readonly oncomposed: () => void;
	/** Kind of the chosen lines, and the field that is chosen, by its figure. */
	readonly onmoved: (kind: ListKind | null, figure: string | null) => void;
	/** Opens how the figure of a field comes about. */
	readonly onopen: (figure: string) => void;
	readonly onfield: () => void;
	readonly onundo: () => void;
	readonly onredo: () => void;
	readonly oncomment: () => void;
	readonly onleave: () => void;
	/** What was pasted held a table, which has become lines. */
	readonly ontable: () => void;
}

const does =
	(what: () => void): Command =>
	() => {
		what();
		return true;
	};

/** The field that is chosen as a whole; null: none is. */
const chosenField = ({ selection }: EditorState): string | null =>
	selection instanceof NodeSelection && selection.node.type.name === 'field'
		? figureOf(selection.node)
		: null;

/** Items that came or went are numbered anew, unless others did that. */
const numbering = new Plugin({
	appendTransaction: (transactions, before, after) =>
		transactions.some(({ docChanged }) => docChanged) &&
		transactions.every((one) => one.getMeta(fromOutside) !== true) &&
		before.doc.childCount !== after.doc.childCount
			? renumber(after.tr)
			: null,
});

/** What others write comes in, whoever may write here. */
const reading = (readonly: () => boolean): Plugin =>
	new Plugin({
		filterTransaction: (transaction) =>
			!transaction.docChanged || transaction.getMeta(fromOutside) === true || !readonly(),
	});

export class Session {
	readonly #options: SessionOptions;
	readonly #view: EditorView;
	readonly #fields = new Set<FieldView>();

	constructor(options: SessionOptions) {
		this.#options = options;
		const { place, text, valueOf } = options;
		const said = (figure: string): string => fieldWords(valueOf(figure));
		this.#view = new EditorView(place, {
			state: EditorState.create({
				doc: docOf(text),
				plugins: [
					...this.#keys(),
					numbering,
					reading(options.readonly),
					addedMarks(said, options.standard),
				],
			}),
			attributes: options.attributes,
			nodeViews: {
				field: (node) => {
					const field = new FieldView(node, valueOf, (gone) => this.#fields.delete(gone));
					this.#fields.add(field);
					return field;
				},
			},
			dispatchTransaction: (transaction) => this.#dispatch(transaction),
			handleTextInput: (_, from, __, typed) => this.#braces(from, typed),
			handleClickOn: (_, __, node, at) => node.type.name === 'field' && this.#clicked(at),
			handlePaste: (_, event) => this.#paste(event.clipboardData),
			handleDrop: (_, event) => this.#paste(event.dataTransfer),
			clipboardTextSerializer: ({ content }) => fragmentText(content, said),
			handleDOMEvents: {
				focus: () => void options.onfocus(),
				blur: () => void options.onblur(),
				compositionend: () => void setTimeout(options.oncomposed),
			},
		});
	}

	get text(): string {
		return textOf(this.#view.state.doc);
	}

	/** An input method is putting signs together: the text is nobody else's to change. */
	get composing(): boolean {
		return this.#view.composing;
	}

	get dom(): HTMLElement {
		return this.#view.dom;
	}

	/** Takes in a text that was not typed here. */
	set(text: string): void {
		if (this.composing || text === this.text) return;
		const transaction = withText(this.#view.state, text);
		if (transaction) this.#view.dispatch(transaction);
	}

	/** Figures, or what the box is called, may have changed. */
	refresh(): void {
		if (this.#view.isDestroyed || this.composing) return;
		for (const field of this.#fields) field.draw();
		this.#view.setProps({ attributes: this.#options.attributes });
		this.#view.dispatch(this.#view.state.tr.setMeta(markAnew, true));
	}

	focus = (): void => this.#view.focus();
	toggle = (kind: ListKind | null): void => this.#run(toggleList(kind));

	insertField(figure: string): void {
		const { state } = this.#view;
		this.#view.dispatch(state.tr.replaceSelectionWith(fieldNode(figure), false).scrollIntoView());
		this.focus();
	}

	/** Letters of the text, as it is written, that are chosen. */
	get chosen(): { readonly start: number; readonly end: number } {
		const { doc, selection } = this.#view.state;
		return { start: offsetAt(doc, selection.from), end: offsetAt(doc, selection.to) };
	}

	choose(start: number, end: number): void {
		const { state } = this.#view;
		const [from, to] = [start, end].map((offset) => positionAt(state.doc, offset));
		const selection = TextSelection.create(state.doc, from ?? 0, to);
		this.#view.dispatch(state.tr.setSelection(selection).scrollIntoView());
	}

	destroy = (): void => this.#view.destroy();

	#run = (command: Command): void => {
		command(this.#view.state, this.#view.dispatch, this.#view);
		this.focus();
	};

	#dispatch(transaction: Transaction): void {
		const { state, transactions } = this.#view.state.applyTransaction(transaction);
		this.#view.updateState(state);
		const isOwn = transactions.some((one) => one.docChanged && one.getMeta(fromOutside) !== true);
		if (isOwn) this.#options.ontyped(this.text);
		if (transaction.selectionSet || transaction.docChanged)
			this.#options.onmoved(kindAt(state), chosenField(state));
	}

	#keys(): Plugin[] {
		const { onfield, onundo, onredo, oncomment, onleave } = this.#options;
		const open: Command = (state) => this.#pressed(chosenField(state));
		return [
			keymap({
				'Mod-z': does(onundo),
				'Mod-y': does(onredo),
				'Shift-Mod-z': does(onredo),
				'Mod-;': does(onfield),
				'Mod-；': does(onfield),
				'Mod-Shift-7': toggleList('number'),
				'Mod-Shift-8': toggleList('bullet'),
				'Mod-Alt-0': toggleList(null),
				'Shift-F2': does(oncomment),
				'Alt-F10': does(onleave),
				Enter: chainCommands(open, nextLine),
				'Shift-Enter': nextLine,
				Backspace: leaveItem,
			}),
			keymap(baseKeymap),
		];
	}

	/** The field is what is chosen when its derivation is closed again. */
	#clicked(at: number): boolean {
		const { state } = this.#view;
		this.#view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, at)));
		return this.#pressed(chosenField(this.#view.state));
	}

	#pressed(figure: string | null): boolean {
		if (figure === null) return false;
		this.#options.onopen(figure);
		return true;
	}

	/** A second brace behind the first asks for a field in place of both. */
	#braces(from: number, typed: string): boolean {
		if (this.#options.readonly()) return false;
		const { state } = this.#view;
		const before = state.doc.textBetween(Math.max(0, from - 1), from, '\n');
		if (!/^[{｛]$/.test(typed) || !/^[{｛]$/.test(before) || this.composing) return false;
		this.#view.dispatch(state.tr.delete(from - 1, from));
		this.#options.onfield();
		return true;
	}

	#paste(data: DataTransfer | null): boolean {
		const html = data?.getData('text/html') ?? '';
		// What was cut in another chapter keeps its fields.
		if (html.includes('data-pm-slice')) return false;
		const plain = { text: pastedText(data?.getData('text/plain') ?? ''), hadTable: false };
		const read: Pasted = html === '' ? plain : pastedHtml(html);
		if (read.text !== '') this.#insert(read.text);
		if (read.hadTable) this.#options.ontable();
		return true;
	}

	#insert(text: string): void {
		const { state } = this.#view;
		const pasted = docOf(text);
		const transaction = state.tr.replaceSelection(new Slice(pasted.content, 1, 1));
		const line = state.selection.$from;
		const first = pasted.firstChild;
		// An empty line becomes what the first pasted one is.
		if (first && line.parent.content.size === 0)
			transaction.setNodeAttribute(line.before(), 'mark', markIn(first));
		this.#view.dispatch(transaction.scrollIntoView());
	}
}
