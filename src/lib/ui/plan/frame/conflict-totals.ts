/** The sums that each way out of a conflict would give, beside the choice. */
import { applyEdits } from '#domain/plan/edit.ts';
import { decimal } from '#domain/exact.ts';
import { measure } from '#domain/plan/measure.ts';
import { splitPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { plainly, weeklyLoad } from '../grid/figures.ts';
import { semesterWord } from '../grid/columns.ts';
import { decidedEdit, type Choice } from '../sync/decide.ts';
import type { Conflict } from '../sync/rebase.ts';

function semesterOf(plan: Plan, path: string): number | null {
	const [list, id, key, term] = splitPath(path);
	if (list !== 'courses' || key !== 'terms') return null;
	const course = plan.courses.find((one) => one.id === id);
	return course?.terms.find((one) => one.id === term)?.semester ?? null;
}

/** 总学时 3114，总学分 161，第五学期 26 节; empty for what no sum depends on. */
export function conflictTotals(plan: Plan, conflict: Conflict, choice: Choice): string {
	const { path } = conflict.edit;
	if (!/^(courses|segments|calendar)\//.test(path)) return '';
	const edit = decidedEdit(conflict, choice);
	const after = applyEdits(plan, edit ? [edit] : []);
	if (!after.ok) return '';
	const { totals } = measure(after.value);
	const semester = semesterOf(plan, path);
	const words = [`总学时 ${decimal(totals.hours)}`, `总学分 ${decimal(totals.credits)}`];
	if (semester === null) return words.join('，');
	const [hours, weeks] = [totals.timetabled[semester - 1], totals.teachingWeeks[semester - 1]];
	const load = weeklyLoad(hours ?? 0, weeks ?? 0);
	if (load) words.push(`第${semesterWord(semester)}学期 ${plainly(load)} 节`);
	return words.join('，');
}
