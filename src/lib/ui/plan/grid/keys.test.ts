import { describe, expect, it } from 'vitest';
import { commandOf, type Stroke } from './keys.ts';

const press = (key: string, held: Partial<Stroke> = {}): Stroke => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	isComposing: false,
	keyCode: 0,
	...held,
});

describe('keys', () => {
	it('leaves every key to an input method while it composes', () => {
		for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape', 'Process']) {
			expect(commandOf(press(key, { isComposing: true }), 'typing')).toBeNull();
			expect(commandOf(press(key, { keyCode: 229 }), 'walking')).toBeNull();
		}
	});

	it.each([
		['ArrowDown', {}, { do: 'step', step: 'down' }],
		['Tab', { shiftKey: true }, { do: 'step', step: 'previous-open' }],
		['Home', { ctrlKey: true }, { do: 'step', step: 'top' }],
		['z', { ctrlKey: true }, { do: 'undo' }],
		['Z', { ctrlKey: true, shiftKey: true }, { do: 'redo' }],
		['Y', { ctrlKey: true }, { do: 'redo' }],
		['z', { metaKey: true }, { do: 'undo' }],
		['Delete', { altKey: true }, { do: 'delete' }],
		['ArrowUp', { altKey: true, shiftKey: true }, { do: 'move', by: -1 }],
		['F8', { shiftKey: true }, { do: 'finding', by: -1 }],
		['Enter', { altKey: true }, { do: 'apply' }],
		['Enter', { altKey: true, shiftKey: true }, { do: 'repair' }],
		['?', { shiftKey: true }, { do: 'help' }],
		['F6', { shiftKey: true }, { do: 'toolbar' }],
		['F9', {}, { do: 'derive' }],
		['ArrowDown', { shiftKey: true }, { do: 'extend', step: 'down' }],
		['End', { ctrlKey: true, shiftKey: true }, { do: 'extend', step: 'bottom' }],
		[' ', { shiftKey: true }, { do: 'select', what: 'row' }],
		['a', { ctrlKey: true }, { do: 'select', what: 'more' }],
		['d', { ctrlKey: true }, { do: 'fill', by: 'down' }],
	] as const)('walking, %s %j', (key, held, command) => {
		expect(commandOf(press(key, held), 'walking')).toEqual(command);
	});

	it('lets digits, letters, copy and paste through to the cell', () => {
		for (const key of ['4', 'a', '-']) expect(commandOf(press(key), 'walking')).toBeNull();
		for (const key of ['c', 'v', 'x'])
			expect(commandOf(press(key, { ctrlKey: true }), 'walking')).toBeNull();
	});

	it('changes by F2 what left and right mean while something is typed', () =>
		expect(commandOf(press('F2'), 'typing', true)).toEqual({ do: 'edit' }));

	it('leaves selecting within a text to the text', () => {
		expect(commandOf(press('ArrowLeft', { shiftKey: true }), 'typing')).toBeNull();
		expect(commandOf(press('a', { ctrlKey: true }), 'typing')).toBeNull();
		expect(commandOf(press(' ', { shiftKey: true }), 'typing')).toBeNull();
	});

	it('says something of a cell by a key that is always there, and by a letter where letters are free', () => {
		const comment = { do: 'comment' };
		for (const mode of ['walking', 'reading', 'typing'] as const)
			expect(commandOf(press('F2', { shiftKey: true }), mode)).toEqual(comment);
		expect(commandOf(press('c'), 'reading')).toEqual(comment);
		expect(commandOf(press('c'), 'walking')).toBeNull();
		expect(commandOf(press('c', { ctrlKey: true }), 'reading')).toBeNull();
	});

	it('moves the caret while a text is edited, and steps while one is replaced', () => {
		expect(commandOf(press('ArrowLeft'), 'typing')).toBeNull();
		expect(commandOf(press('ArrowLeft'), 'typing', true)).toEqual({ do: 'commit', step: 'left' });
		expect(commandOf(press('Enter'), 'typing')).toEqual({ do: 'commit', step: 'down' });
		expect(commandOf(press('z', { ctrlKey: true }), 'typing')).toBeNull();
	});

	it('chooses with the arrows where there is a list', () => {
		expect(commandOf(press('ArrowDown'), 'choosing')).toEqual({ do: 'choose', by: 1 });
	});
});
