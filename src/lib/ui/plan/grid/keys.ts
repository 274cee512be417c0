/** From a key to what it does in the table (ui/design.md §5): pure, so that the map can be tested whole. */
import type { Filling } from './paste.ts';
import type { Selecting } from './selection.ts';
import type { Step } from './walk.ts';

export type Command =
	| { readonly do: 'step'; readonly step: Step }
	/** Ends typing, keeps what was typed, then steps. */
	| { readonly do: 'commit'; readonly step: Step }
	/** The other corner of the selection goes a step. */
	| { readonly do: 'extend'; readonly step: Step }
	| { readonly do: 'select'; readonly what: Selecting }
	| { readonly do: 'fill'; readonly by: Filling }
	| { readonly do: 'edit' }
	| { readonly do: 'cancel' }
	| { readonly do: 'clear' }
	| { readonly do: 'undo' }
	| { readonly do: 'redo' }
	| { readonly do: 'fold' | 'unfold' }
	| { readonly do: 'choices' }
	| { readonly do: 'choose'; readonly by: 1 | -1 }
	| { readonly do: 'insert' | 'delete' }
	| { readonly do: 'move'; readonly by: 1 | -1 }
	| { readonly do: 'finding'; readonly by: 1 | -1 }
	| { readonly do: 'apply' }
	| { readonly do: 'repair' }
	/** Opens how the cell's figure comes about. */
	| { readonly do: 'derive' }
	| { readonly do: 'panel' }
	| { readonly do: 'toolbar' }
	/** Says something of the cell. */
	| { readonly do: 'comment' }
	| { readonly do: 'help' }
	/** Looks for courses in the table. */
	| { readonly do: 'find' };

export interface Stroke {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
	/** An input method is composing: every key is its own. */
	readonly isComposing: boolean;
	readonly keyCode: number;
}

/** `reading`: walking where nothing can be typed, so that letters are free. */
export type Mode = 'walking' | 'reading' | 'typing' | 'choosing';

const step = (to: Step): Command => ({ do: 'step', step: to });
const extend = (to: Step): Command => ({ do: 'extend', step: to });
const commit = (to: Step): Command => ({ do: 'commit', step: to });

const arrows: Record<string, Step> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right',
};

const walking: Record<string, Command> = {
	ArrowUp: step('up'),
	ArrowDown: step('down'),
	ArrowLeft: step('left'),
	ArrowRight: step('right'),
	Tab: step('next-open'),
	'Shift+Tab': step('previous-open'),
	Enter: step('down'),
	'Shift+Enter': step('up'),
	F2: { do: 'edit' },
	Escape: { do: 'cancel' },
	Home: step('row-start'),
	End: step('row-end'),
	'Ctrl+Home': step('top'),
	'Ctrl+End': step('bottom'),
	'Ctrl+ArrowUp': step('group-up'),
	'Ctrl+ArrowDown': step('group-down'),
	'Ctrl+ArrowLeft': step('group-left'),
	'Ctrl+ArrowRight': step('group-right'),
	PageUp: step('page-up'),
	PageDown: step('page-down'),
	'Shift+ArrowUp': extend('up'),
	'Shift+ArrowDown': extend('down'),
	'Shift+ArrowLeft': extend('left'),
	'Shift+ArrowRight': extend('right'),
	'Shift+Home': extend('row-start'),
	'Shift+End': extend('row-end'),
	'Shift+PageUp': extend('page-up'),
	'Shift+PageDown': extend('page-down'),
	'Ctrl+Shift+Home': extend('top'),
	'Ctrl+Shift+End': extend('bottom'),
	'Ctrl+Shift+ArrowUp': extend('group-up'),
	'Ctrl+Shift+ArrowDown': extend('group-down'),
	'Ctrl+Shift+ArrowLeft': extend('group-left'),
	'Ctrl+Shift+ArrowRight': extend('group-right'),
	'Shift+ ': { do: 'select', what: 'row' },
	'Ctrl+ ': { do: 'select', what: 'column' },
	'Ctrl+a': { do: 'select', what: 'more' },
	'Ctrl+f': { do: 'find' },
	'Ctrl+d': { do: 'fill', by: 'down' },
	'Ctrl+r': { do: 'fill', by: 'right' },
	Delete: { do: 'clear' },
	Backspace: { do: 'clear' },
	'Ctrl+z': { do: 'undo' },
	'Ctrl+y': { do: 'redo' },
	'Ctrl+Shift+z': { do: 'redo' },
	'Alt+ArrowUp': { do: 'fold' },
	'Alt+ArrowDown': { do: 'choices' },
	'?': { do: 'help' },
	'？': { do: 'help' },
	F9: { do: 'derive' },
};

/** Keys that mean the same whether one walks or types. */
const always: Record<string, Command> = {
	'Alt+Shift+ArrowDown': { do: 'move', by: 1 },
	'Alt+Shift+ArrowUp': { do: 'move', by: -1 },
	'Alt+Insert': { do: 'insert' },
	'Alt+Delete': { do: 'delete' },
	'Alt+Enter': { do: 'apply' },
	'Alt+Shift+Enter': { do: 'repair' },
	F8: { do: 'finding', by: 1 },
	'Shift+F8': { do: 'finding', by: -1 },
	'Shift+F2': { do: 'comment' },
	F6: { do: 'panel' },
	'Shift+F6': { do: 'toolbar' },
	'Ctrl+Shift+.': { do: 'panel' },
	'Ctrl+Shift+>': { do: 'panel' },
};

const reading: Record<string, Command> = {
	...walking,
	c: { do: 'comment' },
	C: { do: 'comment' },
};

const typing: Record<string, Command> = {
	ArrowUp: commit('up'),
	ArrowDown: commit('down'),
	Tab: commit('next-open'),
	'Shift+Tab': commit('previous-open'),
	Enter: commit('down'),
	'Shift+Enter': commit('up'),
	/** Whether left and right are the caret's, or step on. */
	F2: { do: 'edit' },
	Escape: { do: 'cancel' },
};

const choosing: Record<string, Command> = {
	...typing,
	ArrowUp: { do: 'choose', by: -1 },
	ArrowDown: { do: 'choose', by: 1 },
	'Alt+ArrowUp': { do: 'cancel' },
};

const nameOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Stroke): string => {
	const bare = key.length === 1 && (ctrlKey || metaKey) ? key.toLowerCase() : key;
	const shift = shiftKey && (bare.length > 1 || bare === ' ' || ctrlKey || metaKey);
	return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${bare}`;
};

const maps: Record<Mode, Record<string, Command>> = { walking, reading, typing, choosing };

/**
 * What the key does; null: it is the cell's own (letters, digits, the caret's arrows, copy, paste).
 * `replacing`: typing began on a full cell, so that left and right still step, as in Excel.
 */
export function commandOf(stroke: Stroke, mode: Mode, replacing = false): Command | null {
	if (stroke.isComposing || stroke.keyCode === 229) return null;
	const name = nameOf(stroke);
	const arrow = replacing && mode === 'typing' ? arrows[name] : undefined;
	if (arrow) return commit(arrow);
	return always[name] ?? maps[mode][name] ?? null;
}
