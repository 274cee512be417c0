/** The lists that the map counts: every point with what covers it, and every point × course. */
import type { Worksheet } from 'exceljs';
import type { Role } from '#domain/certificates/certificate.ts';
import type { CourseOf, PointState } from '#domain/certificates/states.ts';
import { hundredths } from '#domain/exact.ts';
import { coveredWord, reachWords, semestersText } from '../../views/certificate-words.ts';
import { levelled, type MappedView } from '../../views/certificates.ts';
import { across, address } from '../kit/address.ts';
import { formula, quoted, rounded, type Content } from '../kit/formula.ts';
import { heightFor, linesOf, put, type Row } from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { countOf, isNot, knowledgeKind, skillKind } from './counts.ts';
import { listColumns, pointColumns, type ListRow, type MapLayout } from './layout.ts';
import { nameWidth } from './map.ts';

export const pointHeads = [
	...['技能要求', '技能序号', '编号', '类别', '任务序号', '素养'],
	...['各选项合起来讲授', '承担课程门数', '结果'],
];
export const listHeads = [
	...['技能要求', '课程序号', '课程', '技能序号', '编号', '类别', '任务序号'],
	...['讲授学时', '训练学时', '考核学时', '学时', '学期', '面向'],
];
export const yes = '是';
/** A role of which no hours are given. */
const unmeasured = '√';

const kindOf = ({ isKnowledge }: PointState): string => (isKnowledge ? knowledgeKind : skillKind);

const teaches = ({ roles }: CourseOf): boolean => roles.some(({ role }) => role === 'taught');

/** Covered, though by no course alone: whichever options a student takes, one of them teaches it. */
const coveredTogether = ({ covered, courses }: PointState): boolean =>
	covered && !courses.some((one) => teaches(one) && one.reach === 'everyone');

function result(at: number, state: PointState, { listBlock }: MapLayout): Content {
	const number = address(pointColumns.number, at);
	const taught = countOf(
		listBlock,
		[listColumns.point, number],
		[listColumns.taught, isNot('')],
		[listColumns.reach, quoted(reachWords.everyone)],
	);
	const together = `${address(pointColumns.together, at)}=${quoted(yes)}`;
	const [covered, not] = [coveredWord(true), coveredWord(false)].map(quoted);
	return formula(`IF(OR(${taught}>0,${together}),${covered},${not})`, coveredWord(state.covered));
}

function putPoint(row: Row, state: PointState, { map }: MappedView, layout: MapLayout): void {
	const { skill } = state;
	const number = layout.numbers.point.get(skill.id) ?? 0;
	const courses = countOf(layout.listBlock, [
		listColumns.point,
		address(pointColumns.number, row.number),
	]);
	const cells: readonly Content[] = [
		skill.text,
		number,
		levelled(map.asked, state.level, skill.number),
		kindOf(state),
		layout.numbers.task.get(state.task) ?? 0,
		skill.literacy ? yes : null,
		coveredTogether(state) ? yes : null,
		formula(courses, state.courses.length),
		result(row.number, state, layout),
	];
	cells.forEach((content, index) =>
		put(row, index + 1, content, index === 0 ? styles.text : styles.centred),
	);
	row.height = heightFor(linesOf(skill.text, nameWidth));
}

/** Hours of a role; blank: the course has it not. */
function hoursOf({ roles }: CourseOf, asked: Role): Content {
	const found = roles.find(({ role }) => role === asked);
	return found ? (found.hours ?? unmeasured) : null;
}

const sumOfRoles = ({ roles }: CourseOf): number =>
	roles.reduce((sum, { hours }) => sum + hundredths(hours ?? 0), 0) / 100;

function putMapped(row: Row, { state, of }: ListRow, { map }: MappedView, layout: MapLayout): void {
	const { skill } = state;
	const { numbers } = layout;
	const hours = across(listColumns.taught, listColumns.assessed, row.number);
	const cells: readonly Content[] = [
		skill.text,
		numbers.course.get(of.course.id) ?? 0,
		of.course.name,
		numbers.point.get(skill.id) ?? 0,
		levelled(map.asked, state.level, skill.number),
		kindOf(state),
		numbers.task.get(state.task) ?? 0,
		...(['taught', 'practised', 'assessed'] as const).map((role) => hoursOf(of, role)),
		formula(rounded(`SUM(${hours})`), sumOfRoles(of)),
		semestersText(of.semesters),
		reachWords[of.reach],
	];
	cells.forEach((content, index) =>
		put(row, index + 1, content, index === 0 ? styles.text : styles.centred),
	);
	row.height = heightFor(Math.max(linesOf(skill.text, nameWidth), linesOf(of.course.name, 11)));
}

export function putLists(sheet: Worksheet, mapped: MappedView, layout: MapLayout): void {
	const { pointBlock, listBlock, points, list } = layout;
	points.forEach((state, index) =>
		putPoint(sheet.getRow(pointBlock.head + 1 + index), state, mapped, layout),
	);
	list.forEach((row, index) =>
		putMapped(sheet.getRow(listBlock.head + 1 + index), row, mapped, layout),
	);
}
