import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { EditorState, NodeSelection, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, it, test } from 'vitest';
import { readProse, writeProse } from '#domain/prose/notation.ts';
import { docOf, fieldNode, fragmentText, schema, textOf } from './document.ts';
import { kindAt, leaveItem, nextLine, toggleList } from './lists.ts';
import { offsetAt, positionAt } from './places.ts';
import { withText } from './set-text.ts';

const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom('\n', '（1）', '2. ', '• ', '{{totals/hours}}', '{{', '}}', '总学时 '),
			fc.string({ unit: 'grapheme' }),
		),
	)
	.map((parts) => parts.join(''));

/** Documents as they may be typed: marks and words of every kind, fields between them. */
const anyDoc = fc
	.array(
		fc.record({
			mark: fc.constantFrom('', '（1）', '（2）', '• '),
			parts: fc.array(fc.constantFrom<Node>(schema.text('甲乙'), fieldNode('totals/hours'))),
		}),
		{ minLength: 1 },
	)
	.map((lines) =>
		schema.node(
			'doc',
			null,
			lines.map(({ mark, parts }) => schema.node('line', { mark }, parts)),
		),
	);

describe('the document of the editor', () => {
	it('gives every text back letter for letter', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(textOf(docOf(text))).toBe(text);
			}),
		);
	});

	it('is the same again after it was written down, marks and fields with it', () => {
		fc.assert(
			fc.property(anyDoc, (doc) => {
				expect(docOf(textOf(doc)).toJSON()).toEqual(doc.toJSON());
			}),
		);
	});

	it('says what the notation says', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(textOf(docOf(text))).toBe(writeProse(readProse(text)));
			}),
		);
	});

	it('reads with values where they are asked for', () => {
		const doc = docOf('（1）共 {{totals/hours}} 学时\n乙');
		expect(fragmentText(doc.content, () => '2690')).toBe('（1）共 2690 学时\n乙');
	});
});

describe('places of the text', () => {
	const text = '甲{{totals/hours}}乙\n（1）丙';
	const doc = docOf(text);

	test.each([
		[0, 1],
		[1, 2],
		[text.indexOf('乙'), 3],
		[text.indexOf('\n'), 4],
		[text.indexOf('丙'), 6],
		[text.length, 7],
	])('offset %i is position %i', (offset, position) => {
		expect(positionAt(doc, offset)).toBe(position);
	});

	it('lead back to where they came from, for every letter that stands by itself', () => {
		fc.assert(
			fc.property(anyDoc, fc.nat(), (any, seed) => {
				const whole = textOf(any);
				const offset = seed % (whole.length + 1);
				const position = positionAt(any, offset);
				expect(positionAt(any, offsetAt(any, position))).toBe(position);
			}),
		);
	});
});

/** What a command makes of a text in which the caret stands behind `before`. */
function after(text: string, before: string, command: Command): string {
	const doc = docOf(text);
	const at = positionAt(doc, before.length);
	const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
	let next = state;
	command(state, (transaction) => (next = state.apply(transaction)));
	return textOf(next.doc);
}

describe('lists', () => {
	it('are made, and left by the same way', () => {
		expect(after('甲', '甲', toggleList('number'))).toBe('（1）甲');
		expect(after('（1）甲', '（1）甲', toggleList('number'))).toBe('甲');
		expect(after('（1）甲', '（1）甲', toggleList('bullet'))).toBe('• 甲');
	});

	it('go on where there was one before', () => {
		expect(after('（1）甲\n乙', '（1）甲\n乙', toggleList('number'))).toBe('（1）甲\n（2）乙');
	});

	it('end at an item without words', () => {
		expect(after('（1）甲\n（2）', '（1）甲\n（2）', nextLine)).toBe('（1）甲\n');
		expect(after('（1）甲乙', '（1）甲', nextLine)).toBe('（1）甲\n（1）乙');
	});

	it('lose an item to a paragraph, and number the others anew', () => {
		expect(after('（1）甲\n（2）乙', '', leaveItem)).toBe('甲\n（2）乙');
		expect(after('（1）甲', '（1）甲', leaveItem)).toBe('（1）甲');
	});

	it('tell what kind is chosen', () => {
		const state = (text: string) => {
			const doc = docOf(text);
			return EditorState.create({ doc, selection: TextSelection.atStart(doc) });
		};
		expect([kindAt(state('• 甲')), kindAt(state('甲'))]).toEqual(['bullet', null]);
	});
});

describe('a text that others have written', () => {
	it('is taken in, whatever it was and is', () => {
		fc.assert(
			fc.property(anyText, anyText, (old, now) => {
				const state = EditorState.create({ doc: docOf(old) });
				const transaction = withText(state, now);
				expect(textOf(transaction?.doc ?? state.doc)).toBe(now);
			}),
		);
	});

	/** `|` is the caret. */
	function taken(before: string, after: string): string {
		const [left = '', right = ''] = before.split('|');
		const doc = docOf(left + right);
		const at = positionAt(doc, left.length);
		const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
		const next = withText(state, after);
		const here = offsetAt(next?.doc ?? doc, next?.selection.head ?? at);
		return `${after.slice(0, here)}|${after.slice(here)}`;
	}

	it.each([
		['甲乙|丙丁', '前甲乙丙丁后', '前甲乙|丙丁后'],
		['甲\n乙|丙\n丁', '新\n甲\n乙丙\n丁\n新', '新\n甲\n乙|丙\n丁\n新'],
		['（1）甲|乙\n丙', '（1）子\n（2）甲乙\n丁', '（1）子\n（2）甲|乙\n丁'],
		['共{{totals/hours}}学|时', '总共{{totals/hours}}学时。', '总共{{totals/hours}}学|时。'],
		['甲|{{totals/hours}}', '前甲{{totals/hours}}后', '前甲|{{totals/hours}}后'],
	])('leaves the caret at its letters: %s', (before, after, wanted) =>
		expect(taken(before, after)).toBe(wanted),
	);

	it('keeps a field chosen that is still there', () => {
		const doc = docOf('甲{{totals/hours}}乙');
		const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 2) });
		const next = withText(state, '前甲{{totals/hours}}乙后');
		expect(next?.selection).toBeInstanceOf(NodeSelection);
		expect(next?.selection.from).toBe(3);
	});

	it('leaves the caret in its words', () => {
		const doc = docOf('甲乙丙');
		const state = EditorState.create({ doc, selection: TextSelection.create(doc, 4) });
		const next = withText(state, '前面甲乙丙');
		expect(next?.selection.from).toBe(6);
	});
});
