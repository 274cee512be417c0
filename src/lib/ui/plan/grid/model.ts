/** The schedule as a table: a pure function of plan and check. What is drawn, walked and copied is this. */
import type { Plan, Course } from '#domain/plan/shape.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { courseHours } from '#domain/plan/course-hours.ts';
import { columnsOf, type Column } from './columns.ts';
import { courseCells } from './course-cells.ts';
import { nothingPlaced, placeFindings, type Placed } from './places.ts';
import { keepRows, type MemberRow, type Row, type SectionId, type SectionRow } from './row.ts';
import { sectionCells, sectionOf, sectionOrder, sectionTitles, sumOf } from './sections.ts';
import { segmentCells } from './segment-cells.ts';

export interface GridModel {
	readonly columns: readonly Column[];
	/** All rows in order, those of folded sections included. */
	readonly rows: readonly Row[];
	readonly placed: Placed;
}

function groupRemark(plan: Plan, course: Course): string {
	const group = plan.groups.find(({ id }) => id === course.group?.id);
	if (!group) return '';
	const options = plan.courses.filter((other) => other.group?.id === group.id).length;
	return group.kind === 'direction'
		? `方向 ${course.group?.option ?? ''}`.trim()
		: `${options} 选 ${group.take}`;
}

interface Made {
	readonly plan: Plan;
	readonly check: Check;
	readonly placed: Placed;
}

function memberRows(
	{ plan, check, placed }: Made,
	section: SectionId,
): Omit<MemberRow, 'number'>[] {
	if (section === 'segments')
		return check.measures.segments.map((measured) => ({
			kind: 'segment',
			id: `segments/${measured.segment.id}`,
			section,
			remark: measured.segment.offCampus ? '校外' : '',
			cells: segmentCells(measured, plan, placed),
		}));
	return check.measures.courses
		.filter(({ course }) => sectionOf(course) === section)
		.map((measured) => ({
			kind: 'course',
			id: `courses/${measured.course.id}`,
			section,
			remark: groupRemark(plan, measured.course),
			cells: courseCells(measured, plan, placed),
		}));
}

function sectionRow({ check }: Made, section: SectionId): SectionRow {
	const sum = sumOf(check.measures, section);
	return {
		kind: 'section',
		id: `section/${section}`,
		section,
		title: sectionTitles[section],
		count: `${sum.number} ${section === 'segments' ? '项' : '门'}`,
		cells: sectionCells(section, sum, check.measures),
	};
}

/** The course that a finding's first suggestion would add, if that is what it does. */
export function missingCourse(finding: Finding): Course | null {
	const first = finding.fixes[0]?.edits.find(
		({ op, path }) => op === 'add' && /^courses\/[^/]+$/.test(path),
	);
	return finding.status === 'violation' && first ? (first.to as Course) : null;
}

function ghostRows({ plan, check }: Made, section: SectionId): Row[] {
	return check.findings.flatMap((finding, index): Row[] => {
		const course = missingCourse(finding);
		if (!course || sectionOf(course) !== section) return [];
		const cells = courseCells(courseHours(course, plan.calendar), plan, nothingPlaced);
		return [
			{ kind: 'ghost', id: `ghost/${finding.rule}/${index}`, section, finding: index, cells },
		];
	});
}

/** Empty sections are left out, but for those that every plan has. */
const always: readonly SectionId[] = [
	'public-compulsory',
	'foundation',
	'core',
	'extension',
	'segments',
];

/** The table of a plan under its check; rows of `before` are kept where nothing in them changed. */
export function gridModel(plan: Plan, check: Check, before?: GridModel): GridModel {
	const placed = placeFindings(plan, check.findings);
	const made = { plan, check, placed };
	let number = 0;
	const rows = sectionOrder.flatMap((section): Row[] => {
		const members = memberRows(made, section).map((row) => ({ ...row, number: (number += 1) }));
		const ghosts = ghostRows(made, section);
		const shown = members.length + ghosts.length > 0 || always.includes(section);
		return shown ? [sectionRow(made, section), ...members, ...ghosts] : [];
	});
	const columns = columnsOf(plan);
	return {
		columns: before?.columns.length === columns.length ? before.columns : columns,
		rows: keepRows(before?.rows ?? [], rows),
		placed,
	};
}
