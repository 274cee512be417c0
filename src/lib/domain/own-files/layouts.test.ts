/** Whatever the layout, the hours of each course and semester come back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { courseHours, termHours } from '../plan/course-hours.ts';
import type { Plan } from '../plan/shape.ts';
import type { Table, TableCell, TableRow } from '../table.ts';
import { adopt, asProposed, proposals } from './adopt.ts';
import type { Brought } from './source.ts';

const numerals = '一二三四五六七八九十';

interface Written {
	readonly name: string;
	/** Weekly hours, and the weeks that are its own. */
	readonly terms: readonly {
		readonly semester: number;
		readonly weekly: number;
		readonly weeks: number | null;
	}[];
}

interface Layout {
	readonly years: number;
	/** Teaching weeks by semester. */
	readonly weeks: readonly number[];
	readonly heads: 'named' | 'numerals' | 'halves';
	readonly weeksIn: 'heads' | 'row';
	readonly unit: 'weekly' | 'hours';
	readonly classes: 'column' | 'merged' | 'rows';
	readonly extras: readonly ('number' | 'code' | 'credits' | 'assessment' | 'remark')[];
	readonly fullWidth: boolean;
	readonly times: 'slash' | 'times';
	readonly notes: boolean;
	readonly subtotals: boolean;
	readonly top: number;
}

const anyLayout: fc.Arbitrary<Layout> = fc.integer({ min: 2, max: 5 }).chain((years) =>
	fc.record({
		years: fc.constant(years),
		weeks: fc.array(fc.integer({ min: 14, max: 20 }), {
			minLength: 2 * years,
			maxLength: 2 * years,
		}),
		heads: fc.constantFrom('named', 'numerals', 'halves'),
		weeksIn: fc.constantFrom('heads', 'row'),
		unit: fc.constantFrom('weekly', 'hours'),
		classes: fc.constantFrom('column', 'merged', 'rows'),
		extras: fc.uniqueArray(fc.constantFrom('number', 'code', 'credits', 'assessment', 'remark')),
		fullWidth: fc.boolean(),
		times: fc.constantFrom('slash', 'times'),
		notes: fc.boolean(),
		subtotals: fc.boolean(),
		top: fc.integer({ min: 0, max: 3 }),
	}),
);

const anyCourses = (years: number): fc.Arbitrary<Written[]> =>
	fc
		.array(
			fc.uniqueArray(
				fc.record({
					semester: fc.integer({ min: 1, max: 2 * years }),
					weekly: fc.integer({ min: 1, max: 16 }).map((halves) => halves / 2),
					weeks: fc.option(fc.integer({ min: 7, max: 14 }), { freq: 3 }),
				}),
				{ minLength: 1, maxLength: 4, selector: ({ semester }) => semester },
			),
			{ minLength: 2, maxLength: 8 },
		)
		.map((all) => all.map((terms, at) => ({ name: `课程${numerals[at]}`, terms })));

const hoursIn = (layout: Layout, { semester, weekly, weeks }: Written['terms'][number]): number =>
	weekly * (weeks ?? layout.weeks[semester - 1] ?? 0);

type Cells = (string | TableCell)[];

const rowOf = (number: number, cells: Cells): TableRow => ({
	number,
	cells: new Map(
		cells
			.map((cell, at): [number, TableCell] => [
				at + 1,
				typeof cell === 'string' ? { text: cell } : cell,
			])
			.filter(([, { text }]) => text !== ''),
	),
});

const wide = (text: string): string =>
	text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

const headWords = {
	number: '序号',
	code: '课程代码',
	credits: '学分',
	assessment: '考核方式',
	remark: '备注',
};
const values = { number: '1', code: 'K1', credits: '4', assessment: '考试', remark: '见说明' };

function termHeads({ years, heads, weeks, weeksIn }: Layout): [upper: Cells, lower: Cells] {
	const upper: Cells = Array.from({ length: 2 * years }, (_, at) =>
		at % 2 === 0 && heads !== 'named' ? { text: `第${numerals[at / 2]}学年`, across: 2 } : '',
	);
	const lower = Array.from({ length: 2 * years }, (_, at) => {
		const week = weeksIn === 'heads' ? `\n${weeks[at]}周` : '';
		if (heads === 'named') return `第${numerals[at]}学期${week}`;
		return heads === 'halves'
			? `${at % 2 === 0 ? '上' : '下'}学期${week}`
			: (numerals[at] ?? '') + week;
	});
	return [upper, lower];
}

function cellText(layout: Layout, term: Written['terms'][number]): string {
	if (layout.unit === 'hours') return String(hoursIn(layout, term));
	const text =
		term.weeks === null
			? String(term.weekly)
			: layout.times === 'slash'
				? `${term.weekly}/${term.weeks}W`
				: `${term.weekly}×${term.weeks}`;
	return layout.fullWidth ? wide(text) : text;
}

function tableOf(layout: Layout, courses: readonly Written[]): Table {
	const lead: string[] = [
		...(layout.classes === 'rows' ? [] : ['课程类别']),
		'课程名称',
		...layout.extras.map((extra) => headWords[extra]),
		'总学时',
	];
	const [upper, lower] = termHeads(layout);
	const count = 2 * layout.years;
	const list: Cells[] = Array.from({ length: layout.top }, (_, at) => [
		{ text: `××学校方案 ${at}`, across: lead.length + count },
	]);
	const add = (cells: Cells): void => void list.push(cells);
	const group = layout.unit === 'weekly' ? '周学时' : '各学期学时';
	add([...lead, { text: group, across: count }]);
	if (layout.heads !== 'named') add([...lead.map((text) => ({ text, merged: true })), ...upper]);
	add([...lead.map((text) => ({ text, merged: true })), ...lower]);
	if (layout.weeksIn === 'row')
		add([
			{ text: '教学周数', across: lead.length },
			...Array.from({ length: lead.length - 1 }, () => ''),
			...layout.weeks.map(String),
		]);
	if (layout.classes === 'rows') add([{ text: '一、公共基础课程', across: lead.length + count }]);
	for (const [at, course] of courses.entries()) {
		const kind =
			layout.classes === 'rows'
				? []
				: at === 0 || layout.classes === 'column'
					? ['公共基础课']
					: [{ text: '公共基础课', merged: true }];
		const terms = Array.from({ length: count }, (_, index) => {
			const term = course.terms.find(({ semester }) => semester === index + 1);
			return term ? cellText(layout, term) : '';
		});
		const total = course.terms.reduce((sum, term) => sum + hoursIn(layout, term), 0);
		add([
			...kind,
			course.name,
			...layout.extras.map((extra) => values[extra]),
			String(total),
			...terms,
		]);
	}
	if (layout.subtotals) {
		const total = courses
			.flatMap(({ terms }) => terms)
			.reduce((sum, term) => sum + hoursIn(layout, term), 0);
		add([
			{ text: '小计', across: lead.length - 1 },
			...Array.from({ length: lead.length - 2 }, () => ''),
			String(total),
		]);
	}
	if (layout.notes)
		add([{ text: '注：（）内为另一学期可选，☆为讲座。', across: lead.length + count }]);
	return { name: '表', rows: list.map((cells, at) => rowOf(at + 1, cells)) };
}

const byTerm = (plan: Plan): [string, number, number][] =>
	plan.courses.flatMap((course) =>
		course.terms.map((term): [string, number, number] => [
			course.name,
			term.semester,
			termHours(term, plan.calendar) / 100,
		]),
	);

const sorted = (list: [string, number, number][]) =>
	list.toSorted(([a, b], [c, d]) => a.localeCompare(c) || b - d);

it('of weekly hours or of hours, by whatever heads, with weeks from wherever they are said', () => {
	fc.assert(
		fc.property(
			anyLayout.chain((layout) => fc.tuple(fc.constant(layout), anyCourses(layout.years))),
			([layout, courses]) => {
				const brought: Brought = {
					tables: [{ table: tableOf(layout, courses), from: 'sheet', before: '' }],
					blocks: [],
					notes: [],
				};
				// The plan's own weeks are others, so that nothing comes right by chance.
				const plan = planOf({
					calendar: Array.from({ length: 2 * layout.years }, () => ({ teaching: 13 })),
				});
				const { taken, tables } = adopt(
					brought,
					proposals(brought, () => null),
					plan,
					asProposed,
				);
				const wanted = courses.flatMap(({ name, terms }) =>
					terms.map((term): [string, number, number] => [
						name,
						term.semester,
						hoursIn(layout, term),
					]),
				);
				const read = tables[0]?.read;
				expect(read?.rows.flatMap(({ problems }) => problems)).toEqual([]);
				expect(read?.wrong).toEqual([]);
				const laid = taken.plan.courses
					.filter(({ outsideHours }) => outsideHours === 0)
					.map(({ name }) => name);
				const kept = ([name]: [string, number, number]): boolean => laid.includes(name);
				expect(sorted(byTerm(taken.plan).filter(kept))).toEqual(sorted(wanted.filter(kept)));
				for (const { name, terms } of courses) {
					const course = taken.plan.courses.find((each) => each.name === name);
					const hours = course ? courseHours(course, plan.calendar).hours / 100 : 0;
					expect(hours).toBe(terms.reduce((sum, term) => sum + hoursIn(layout, term), 0));
				}
				if (layout.unit === 'weekly') expect(laid).toHaveLength(courses.length);
			},
		),
		{ numRuns: 300 },
	);
});
