import { decimal, hundredths, whole, type Hundredths } from '#domain/exact.ts';
import { edit } from '#domain/plan/edit.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { cited } from '../clause-words.ts';
import { judgePassages } from '../passages.ts';
import { one as each } from '#domain/repair/form.ts';
import { rule, type StandardView } from '../world.ts';

const byCredits = '11.2/credits';
const byCourses = '11.2/courses';
const place = 'graduation/credits';

/** 全部课程考核合格 or 修满学分: the school's system says which of the two. */
const itemsOf = ({ plan }: StandardView, { value }: Parameter): string[] =>
	(value.parts ?? []).filter((item) => item !== (plan.creditSystem ? byCourses : byCredits));

/** True where a course has no credits yet, so that the plan's credits may still grow. */
const isOpen = ({ measures }: StandardView): boolean =>
	measures.entries.some(({ load }) => load.credits === null);

function totalFix({ plan }: StandardView, total: Hundredths): Fix[] {
	const change = total > 0 ? edit(plan, place, total / 100) : null;
	return change
		? [{ edits: [change], effect: `毕业学分改为方案的总学分 ${decimal(total)}。` }]
		: [];
}

/** More than 0 and at most the plan's credits; the number is the school's. */
function judgeCredits(view: StandardView, parameter: Parameter): Judgement {
	const { credits } = view.plan.graduation;
	const total = view.measures.totals.credits;
	const said = {
		parameter,
		measured: credits === null ? '' : decimal(hundredths(credits)),
		required: `> 0, <= ${decimal(total)}`,
		at: [place],
		compared: [{ figure: 'plan/graduation-credits', bound: 'totals/credits' }],
	};
	const clause = `（${cited(parameter)}）。`;
	if (credits === null)
		return {
			...said,
			status: 'missing-data',
			message: `没有写毕业要求的学分${clause}由专业负责人填写，不多于方案的总学分 ${decimal(total)}。`,
			fixes: totalFix(view, total),
		};
	const lead = `毕业要求 ${credits} 学分，方案共 ${decimal(total)} 学分${clause}`;
	if (credits > 0 && hundredths(credits) <= total)
		return { ...said, status: 'pass', message: lead };
	if (credits > 0 && isOpen(view))
		return {
			...said,
			status: 'missing-data',
			message: `${lead}有课程还没有学分，无从判断。由专业负责人填写。`,
		};
	return {
		...said,
		status: 'violation',
		message: `${lead}毕业要求的学分应大于 0，且不多于方案的总学分。`,
		fixes: totalFix(view, total),
	};
}

/** 11.2: 完成规定的实习实训，全部课程考核合格或修满学分，准予毕业. */
export const graduation = rule({
	id: 'chapters/graduation',
	title: '毕业要求',
	scope: 'plan',
	reads: (view) => [
		view.plan.chapters,
		view.plan.graduation,
		view.plan.creditSystem,
		view.measures.totals.credits,
		isOpen(view),
	],
	judge: (view) =>
		view.parameters.flatMap((parameter) => {
			const items = itemsOf(view, parameter);
			const number = items.includes(byCredits) ? [judgeCredits(view, parameter)] : [];
			return items.length > 0 ? [judgePassages(view, parameter, items), ...number] : [];
		}),
	linear: (view, { credits }) => {
		const asked = hundredths(view.plan.graduation.credits ?? 0);
		return view.parameters
			.filter((one) => asked > 0 && itemsOf(view, one).includes(byCredits))
			.map((parameter) => ({
				parameter,
				of: credits,
				per: each,
				range: { min: whole(asked), max: null },
				at: place,
			}));
	},
});
