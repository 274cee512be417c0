import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { checkOf } from '#tests/builders/check-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { emptyCourse } from '../edits/course-list.ts';
import { cellEdits } from './cell-edits.ts';
import { totalFoot } from './footer.ts';
import { gridModel } from './model.ts';
import { shownRows, step, walkOf } from './walk.ts';

const finding = (parts: Partial<Finding>): Finding => ({
	rule: 'credits/hours-per-credit',
	title: '学分折算',
	strength: 'mandatory',
	scope: 'plan',
	status: 'violation',
	clause: { ours: true, number: null, quote: null },
	layers: [],
	measured: '',
	required: '',
	slack: null,
	at: [],
	message: '',
	excuse: null,
	remedy: null,
	fixes: [],
	...parts,
});

const reference = referencePlan();

describe('the schedule as a table', () => {
	const model = gridModel(reference, checkOf(reference));

	it('has every course and segment once, numbered, under its section', () => {
		const members = model.rows.filter((row) => 'number' in row);
		expect(members.map((row) => row.number)).toEqual(members.map((_, index) => index + 1));
		expect(new Set(members.map(({ id }) => id)).size).toBe(
			reference.courses.length + reference.segments.length,
		);
	});

	it('shows sums of sections that come to the total', () => {
		const sections = model.rows.filter((row) => row.kind === 'section');
		const sum = sections.reduce((all, row) => all + Number(row.cells.hours?.text ?? 0), 0);
		expect(sum).toBe(3114);
		const foot = totalFoot(checkOf(reference));
		expect(foot.hours?.text).toBe('3114');
		expect(foot.credits?.text).toBe('161');
		expect([1, 2, 3, 4, 5, 6].map((n) => foot[`s${n}`]?.text)).toEqual([
			'27',
			'27',
			'28',
			'28',
			'28',
			'18周',
		]);
	});

	it('draws only the rows again in which something changed', () => {
		const read = cellEdits(reference, { row: model.rows[1]?.id ?? '', column: 'credits' }, '9');
		const next = read.ok ? applyEdits(reference, read.value) : null;
		if (!next?.ok) throw new Error('not edited');
		const again = gridModel(next.value, checkOf(next.value), model);
		const changed = again.rows.filter((row, index) => row !== model.rows[index]);
		expect(changed.map(({ kind }) => kind)).toEqual(['section', 'course']);
	});

	it('shows weeks that are not the semester’s, blocks, and what is not given', () => {
		const plan = planOf({
			courses: [
				{
					id: 'a',
					practiceHours: null,
					terms: [
						{ id: '1', semester: 1, weeklyHours: 2, weeks: 16 },
						{ id: '1b', semester: 1, weeklyHours: 30, weeks: 1, block: true },
						{ id: '2', semester: 2, weeklyHours: 4, weeks: 18 },
					],
				},
			],
			segments: [{ id: 's', terms: [{ semester: 2, weeks: 1, when: 'holiday' }] }],
		});
		const { rows } = gridModel(plan, checkOf(plan));
		const cells = rows.find(({ id }) => id === 'courses/a')?.cells;
		expect(cells?.s1?.text).toBe('2/16W+1W');
		expect(cells?.s2?.text).toBe('4');
		expect([cells?.practice?.text, cells?.credits?.text]).toEqual(['—', '—']);
		expect(rows.find(({ id }) => id === 'segments/s')?.cells.s2?.text).toBe('1周假');
	});

	it('counts of a group what it takes', () => {
		const plan = planOf({
			groups: [groupOf()],
			courses: ['a', 'b', 'c'].map((id) => ({
				id,
				group: 'g1',
				category: 'extension' as const,
				weekly: { 3: 2 },
			})),
		});
		const { rows } = gridModel(plan, checkOf(plan));
		const section = rows.find(({ id }) => id === 'section/extension');
		expect(section).toMatchObject({ count: '1 门' });
		expect(section?.cells.hours?.text).toBe('36');
		expect(rows.find(({ id }) => id === 'courses/b')).toMatchObject({ remark: '3 选 1' });
	});
});

describe('findings in the table', () => {
	const id = reference.courses[0]?.id ?? '';
	it('stand on the cell that they speak of, the worst in front', () => {
		const findings = [
			finding({ strength: 'usual', at: [`courses/${id}/credits`] }),
			finding({ at: [`courses/${id}/credits`] }),
			finding({ status: 'pass', at: [`courses/${id}/practiceHours`] }),
			finding({ strength: 'principle', at: [`courses/${id}/terms/1/weeklyHours`, 'courses'] }),
		];
		const { rows } = gridModel(reference, checkOf(reference, findings));
		const cells = rows.find((row) => row.id === `courses/${id}`)?.cells;
		expect([cells?.credits?.mark, cells?.practice?.mark, cells?.s1?.mark]).toEqual([
			'bad',
			null,
			'dev',
		]);
	});

	it('offer a missing course as a row of its own', () => {
		const course = { ...emptyCourse('new', 'public', 'limited'), name: '创新创业教育' };
		const edits = [{ op: 'add', path: 'courses/new', from: null, to: course } as const];
		const missing = finding({ rule: 'courses/public-limited', fixes: [{ edits, effect: '' }] });
		const { rows } = gridModel(reference, checkOf(reference, [missing]));
		const ghost = rows.find(({ kind }) => kind === 'ghost');
		expect(ghost?.section).toBe('public-limited');
		expect(ghost?.cells.name?.text).toBe('创新创业教育');
	});
});

describe('walking', () => {
	const plan = planOf({ courses: [{ id: 'a', weekly: { 1: 2 } }, { id: 'b' }] });
	const model = gridModel(plan, checkOf(plan));
	const walk = walkOf(model, shownRows(model.rows, new Set(), false));

	it('goes by cells, stops at the edges, and crosses the title of a section', () => {
		expect(step(walk, { row: 'courses/a', column: 's1' }, 'down')).toEqual({
			row: 'courses/b',
			column: 's1',
		});
		expect(step(walk, { row: 'section/core', column: 'name' }, 'right')?.column).toBe('nature');
		expect(step(walk, { row: 'courses/a', column: 'code' }, 'up')?.column).toBe('name');
		expect(step(walk, { row: 'courses/a', column: 'name' }, 'left')?.column).toBe('name');
		expect(step(walk, { row: 'courses/a', column: 's1' }, 'top')?.row).toBe(
			'section/public-compulsory',
		);
	});

	it('tabs over what is computed, and out of the table at its end', () => {
		expect(step(walk, { row: 'courses/a', column: 'credits' }, 'next-open')?.column).toBe('theory');
		const last = { row: walk.rows.at(-1)?.id ?? '', column: 'assessment' as const };
		expect(step(walk, last, 'next-open')).toBeNull();
		expect(step(walk, { row: 'courses/b', column: 'name' }, 'previous-open')).toEqual({
			row: 'courses/a',
			column: 'assessment',
		});
	});

	it('shows only rows with problems, under their sections', () => {
		const check = checkOf(plan, [finding({ at: ['courses/b/credits'] })]);
		const rows = shownRows(gridModel(plan, check).rows, new Set(), true);
		expect(rows.map(({ id }) => id)).toEqual(['section/core', 'courses/b']);
	});

	it('steps over folded rows', () => {
		const folded = walkOf(model, shownRows(model.rows, new Set(['core'] as const), false));
		expect(step(folded, { row: 'section/core', column: 's1' }, 'down')?.row).toBe(
			'section/extension',
		);
	});
});
