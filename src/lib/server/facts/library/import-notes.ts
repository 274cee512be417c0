/** An import changes the library alone: whoever confirms it is told which of its courses plans have. */
import type { Change } from '#domain/staff/import/compare.ts';
import { keyOf } from '#domain/staff/records.ts';
import { libraryUsers } from '../../plans/index.ts';
import type { Standing } from '../standing.ts';

export async function libraryNotes(
	schoolId: string,
	{ rows }: Pick<Standing, 'rows'>,
	changes: readonly Change[],
): Promise<string[]> {
	const changed = changes.filter(({ kind, before }) => kind === 'course' && before !== null);
	if (changed.length === 0) return [];
	const ids = new Map(
		rows.course.map((row) => [keyOf('course', row.value as never), row.recordId]),
	);
	const users = await libraryUsers(schoolId);
	const used = changed.filter(({ key }) => users.has(ids.get(key) ?? ''));
	return used.length > 0
		? [
				`改动的课程中有 ${used.length} 门已被方案采用：导入只改课程库，方案保持原值，在方案的课程详情里采用；要先看影响再一起改的，在课程页里改。`,
			]
		: [];
}
