/** A field as it is drawn: the value of its figure, or that there is none. */
import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { fieldWords, type FieldValue } from '#domain/prose/field-value.ts';
import { figureOf } from './document.ts';

export type ValueOf = (figure: string) => FieldValue;

export class FieldView implements NodeView {
	readonly dom = document.createElement('span');
	readonly #figure: string;
	readonly #valueOf: ValueOf;
	readonly #ongone: (view: FieldView) => void;

	constructor(node: Node, valueOf: ValueOf, ongone: (view: FieldView) => void) {
		this.#figure = figureOf(node);
		this.#valueOf = valueOf;
		this.#ongone = ongone;
		this.dom.dataset['field'] = this.#figure;
		this.dom.dataset['figure'] = this.#figure;
		this.draw();
	}

	/** Writes the value as it stands now. */
	draw(): void {
		const value = this.#valueOf(this.#figure);
		const words = fieldWords(value);
		if (this.dom.textContent !== words) this.dom.textContent = words;
		this.dom.classList.toggle('broken', value.fault !== null);
		this.dom.title = value.fault ?? `${value.label}，随方案更新；选中后按 Enter 看计算依据`;
	}

	ignoreMutation = (): boolean => true;
	destroy = (): void => this.#ongone(this);
}
