/** Labels that slid onto the row of other skills: the number decides, the row does not. */
import { offset } from '../../text/traced.ts';
import type { Reading } from '../reading.ts';
import { dotted } from './numbers.ts';
import type { Token } from './tokens.ts';

export type Row = Token[];

const words = { domain: '工作领域', task: '工作任务' } as const;

/** Notes labels whose number is not that of the skill which begins beside them. */
export function noteRow(row: Row, reading: Reading): void {
	const skill = row.find(({ kind }) => kind === 'skill');
	if (!skill) return;
	for (const { kind, path, mark, content } of row) {
		if (kind !== 'domain' && kind !== 'task') continue;
		if (path.every((part, index) => part === skill.path[index])) continue;
		if (row.some((each) => each.kind === 'skill' && isOf(each.path, path) && each !== skill))
			continue;
		const label = `${mark.text} ${content.text}`;
		reading.repairs.push({
			offset: offset(mark),
			kind: 'moved-label',
			what: `${words[kind]}“${label}”印在 ${dotted(skill.path)} 的行上，按编号归位`,
			before: label,
			after: label,
		});
	}
}

const isOf = (skill: readonly number[], label: readonly number[]): boolean =>
	label.every((part, index) => part === skill[index]);
