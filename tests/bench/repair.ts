/** Repairing plans of 45, 70 and 100 courses, beside the solver alone on the same programs. */
import type { Course, Plan } from '#domain/plan/shape.ts';
import { repairPlan } from '#domain/repair/index.ts';
import { optimumOf } from '#domain/solver/optimum.ts';
import { loadOnce, type Program } from '#domain/solver/program.ts';
import { prepareJudging } from '#standards/judging.ts';
import { drafted, today } from './drafted.ts';
import { figure, medians, type Figure } from './stopwatch.ts';

const runs = 9;
const sizes = [45, 70, 100];

/**
 * As many courses as asked: those of the draft, and optional ones of one credit each taken out of the
 * hours of the others, so that the plan is as heavy as before and a few figures are wrong.
 */
function sized(plan: Plan, size: number): Plan {
	const last = plan.courses.at(-1) as Course;
	const more = Array.from(
		{ length: Math.max(0, size - plan.courses.length) },
		(_, index): Course => ({
			...last,
			id: `more${index}`,
			code: '',
			name: `选修课程 ${index + 1}`,
			nature: 'free',
			group: null,
			standardFields: [],
			standardItems: [],
			trainings: [],
			prerequisites: [],
			terms: [{ id: String((index % 5) + 1), semester: (index % 5) + 1, weeklyHours: 0.5 }],
			practiceHours: 4,
			credits: 0.5,
		}),
	);
	return { ...plan, courses: [...plan.courses.map(broken), ...more] };
}

/** Every sixth course lost an hour a week, every seventh its practice. */
function broken(course: Course, index: number): Course {
	const [term, ...rest] = course.terms;
	if (index % 6 === 0 && term && term.weeklyHours > 1)
		return { ...course, terms: [{ ...term, weeklyHours: term.weeklyHours - 1 }, ...rest] };
	return index % 7 === 0 ? { ...course, practiceHours: 0 } : course;
}

async function sizeFigure(plan: Plan, size: number): Promise<Figure> {
	const wrong = sized(plan, size);
	const judging = await prepareJudging(wrong, { today });
	if (!judging.ok) throw new Error('the plan cannot be judged');
	const highs = await loadOnce();
	const programs: [Program, Parameters<typeof optimumOf>[2]][] = [];
	const solving: typeof optimumOf = (solver, program, options) => {
		programs.push([program, options]);
		return optimumOf(solver, program, options);
	};
	const { feasible } = repairPlan(highs, judging.value, wrong, { today, solving });
	if (!feasible) throw new Error(`nothing fits a plan of ${size} courses`);
	const [whole, bare] = await medians(
		runs,
		() => repairPlan(highs, judging.value, wrong, { today }),
		() => {
			for (const [program, options] of programs) optimumOf(highs, program, options);
		},
	);
	return figure(`repair of ${size} courses`, whole, 'the solver alone', bare, '< 1 s, ≤ 1.5');
}

export async function repairFigures(): Promise<Figure[]> {
	const plan = await drafted();
	const figures: Figure[] = [];
	for (const size of sizes) figures.push(await sizeFigure(plan, size));
	return figures;
}
