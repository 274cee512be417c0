/** Rows of 课证对接: what each task asks for, which courses carry it, and whether it is covered. */
import type { AskedDomain, AskedTask } from '#domain/certificates/asked.ts';
import type { SkillCoverage } from '#domain/certificates/coverage.ts';
import { groupedBy } from '#domain/certificates/grouped-by.ts';
import type { CourseOf } from '#domain/certificates/states.ts';
import { decimal, hundredths } from '#domain/exact.ts';
import { allRoles, reachWords, roleWords, semestersText } from '../certificate-words.ts';
import { cell, type CellView } from '../document.ts';

/** True where `next` is the number after `number`: 1.1.3 after 1.1.2. */
function follows(number: string, next: string): boolean {
	const [, before = '', last = ''] = /^(.*?)(\d{1,9})$/.exec(number) ?? [];
	return last !== '' && next === `${before}${Number(last) + 1}`;
}

/** Numbers that the source prints: `1.1.1～1.1.5、1.1.7`. */
function numbersOf(skills: readonly SkillCoverage[]): string {
	const runs: string[][] = [];
	for (const { skill } of skills) {
		const last = runs.at(-1);
		if (last && follows(last.at(-1) ?? '', skill.number)) last.push(skill.number);
		else runs.push([skill.number]);
	}
	return runs
		.map((run) => (run.length > 2 ? `${run[0]}～${run.at(-1)}` : run.join('、')))
		.join('、');
}

/** 直播策划：讲授 4 条、训练 2 条，12 学时，第三学期 */
function courseLine(parts: readonly CourseOf[]): string {
	const [{ course, reach, semesters }] = parts as readonly [CourseOf, ...CourseOf[]];
	const stated = parts.flatMap(({ roles }) => roles);
	const roles = allRoles.flatMap((role) => {
		const own = stated.filter((one) => one.role === role);
		return own.length === 0 ? [] : [`${roleWords[role]} ${own.length} 条`];
	});
	const hours = stated.reduce((sum, one) => sum + hundredths(one.hours ?? 0), 0);
	return [
		`${course.name}：${roles.join('、')}`,
		...(hours > 0 ? [`${decimal(hours)} 学时`] : []),
		semestersText(semesters),
		...(reach === 'everyone' ? [] : [reachWords[reach]]),
	].join('，');
}

const coursesText = (skills: readonly SkillCoverage[]): string =>
	[
		...groupedBy(
			skills.flatMap(({ courses }) => courses),
			({ course }) => course.id,
		).values(),
	]
		.map(courseLine)
		.join('\n');

function coverText(skills: readonly SkillCoverage[]): string {
	const open = skills.filter(({ covered }) => !covered);
	const share = `${skills.length - open.length}/${skills.length}`;
	if (open.length === 0) return `已覆盖\n${share}`;
	return `${open.length === skills.length ? '未覆盖' : '部分覆盖'}\n${share}`;
}

const taskCells = (task: AskedTask, skills: readonly SkillCoverage[]): CellView[] => [
	cell([task.number, task.name].filter(Boolean).join(' '), 'left'),
	cell(`${numbersOf(skills)}（${skills.length} 条）`, 'left'),
	cell(coursesText(skills) || '无', 'left'),
	{ ...cell(coverText(skills)), bold: skills.some(({ covered }) => !covered) },
];

/** Rows of a domain, its name down their side. */
export function domainRows(
	label: string,
	{ tasks }: AskedDomain,
	byTask: ReadonlyMap<string, readonly SkillCoverage[]>,
): CellView[][] {
	const asked = tasks.flatMap((task) => {
		const skills = byTask.get(task.key);
		return skills ? [taskCells(task, skills)] : [];
	});
	const side: CellView = { ...cell(label), rowSpan: asked.length };
	return asked.map((cells, index) => (index === 0 ? [side, ...cells] : cells));
}
