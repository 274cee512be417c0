/** What can be done in the schedule, with the keys that do it there. */
import type { Command } from '../plan/grid/keys.ts';
import type { GridState } from '../plan/grid/grid-state.svelte.ts';
import type { Entry } from './entry.ts';

type Listed = readonly [label: string, keys: string, command: Command, terms?: string];

const writing: readonly Listed[] = [
	['撤销', 'Ctrl+Z', { do: 'undo' }],
	['重做', 'Ctrl+Y', { do: 'redo' }],
	['在本组加一门课程', 'Alt+Insert', { do: 'insert' }, '新增 插入行'],
	['删除本行', 'Alt+Delete', { do: 'delete' }],
	['本行上移', 'Alt+Shift+↑', { do: 'move', by: -1 }],
	['本行下移', 'Alt+Shift+↓', { do: 'move', by: 1 }],
	['向下填充', 'Ctrl+D', { do: 'fill', by: 'down' }],
	['应用单元格栏里的建议', 'Alt+Enter', { do: 'apply' }],
	['最小修复', 'Alt+Shift+Enter', { do: 'repair' }, '改动最少的修改'],
];

const reading: readonly Listed[] = [
	['在表中查找', 'Ctrl+F', { do: 'find' }],
	['下一个问题', 'F8', { do: 'finding', by: 1 }],
	['上一个问题', 'Shift+F8', { do: 'finding', by: -1 }],
	['计算依据', 'F9', { do: 'derive' }, '怎么算的'],
	['在本格提意见', 'Shift+F2', { do: 'comment' }],
	['选中本组', 'Ctrl+A', { do: 'select', what: 'more' }, '全选'],
	['收起本组', 'Alt+↑', { do: 'fold' }],
	['展开本组', 'Alt+↓', { do: 'unfold' }],
	['检查面板', 'F6', { do: 'panel' }, '合规检查'],
	['快捷键与写法', '?', { do: 'help' }, '帮助'],
];

const commandEntries = (grid: GridState, listed: readonly Listed[]): readonly Entry[] =>
	listed.map(([label, keys, command, terms = '']) => ({
		id: `do ${label}`,
		group: '操作',
		label,
		keys,
		terms,
		to: { run: () => act(grid, command) },
	}));

/** Courses and segments, which are stood on without leaving the page. */
const memberEntries = (grid: GridState): readonly Entry[] =>
	grid.model.rows
		.filter(({ kind }) => kind === 'course' || kind === 'segment')
		.map(({ id, kind, cells }) => ({
			id,
			group: '课程',
			label: cells.name?.text ?? '',
			detail: kind === 'course' ? (cells.code?.text ?? '') : '实践环节',
			to: { run: () => void grid.goToPath(id) },
		}));

/** Locked, only what changes nothing. */
export const scheduleEntries = (grid: GridState): readonly Entry[] => [
	...commandEntries(grid, grid.live.locked === null ? [...writing, ...reading] : reading),
	...memberEntries(grid),
];

const elsewhere: readonly Command['do'][] = [
	'panel',
	'help',
	'comment',
	'repair',
	'derive',
	'find',
];

/** What is done in the table is seen in the table: the keyboard goes there. */
function act(grid: GridState, command: Command): void {
	if (!elsewhere.includes(command.do)) grid.takeFocus();
	grid.run(command);
}
