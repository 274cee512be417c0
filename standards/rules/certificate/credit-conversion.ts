import { beside, nodes, type Derivation } from '#domain/derivation/index.ts';
import { readLimit } from '#domain/certificates/conversion-limits.ts';
import { compare, decimal, floor, fraction, hundredths, times, whole } from '#domain/exact.ts';
import type { Fraction } from '#domain/exact.ts';
import { edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Range } from '#domain/rules/range.ts';
import { boundsOf, type Side } from '../bounds.ts';
import { cited, shareWords } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { rule, type StandardView } from '../world.ts';
import { convertedIn, type Converted } from './converted.ts';
import { judgeLimit } from './conversion-limit.ts';

/** The course is no longer there: nothing can be replaced. */
function without({ id, credits, at, claims }: Converted, parameter: Parameter): Judgement {
	return {
		status: 'violation',
		parameter,
		measured: decimal(credits),
		required: boundsOf(parameter).required,
		at,
		derivations: [nodes.sum('证书转换', '学分', claims)],
		message: `转换的 ${decimal(credits)} 学分没有可替换的课程（${id}）（${cited(parameter)}）。请改为方案中的课程，或删去这项转换。`,
	};
}

/** One claim alone is cut to what the course has; several are the author's to divide. */
function fixOf(plan: Plan, { at }: Converted, { name }: Course, most: Fraction): Fix[] {
	if (at.length > 1) return [];
	const credits = floor(times(most, { numerator: 2, denominator: 1 })) / 2;
	const edits = at.flatMap((path) => edit(plan, `${path}/credits`, credits) ?? []);
	return [{ edits, effect: `《${name}》的转换改为 ${credits} 学分。` }];
}

const all: Fraction = { numerator: 1, denominator: 1 };
const partWords = (part: Fraction): string =>
	compare(part, all) === 0 ? '课程学分' : `课程学分的 ${shareWords(part)}`;

/** `，超过课程学分`; of a layer's bound `，超过课程学分的 50%`. */
function wrong(side: Side | null, { min, max }: Range): string {
	if (side === 'above' && max) return `，超过${partWords(max)}`;
	return side === 'below' && min ? `，不足${partWords(min)}` : '';
}

/** Credits that certificates convert into a course ÷ its own. */
const shareTree = ({ claims }: Converted, { id, name, credits }: Course): Derivation =>
	nodes.quotient(`《${name}》转换学分占比`, null, [
		nodes.sum('证书转换', '学分', claims),
		nodes.cell('课程学分', '学分', credits, joinPath('courses', id, 'credits')),
	]);

/** Against the credits of the course that is replaced. */
function replaced(converted: Converted, parameter: Parameter, { plan }: StandardView): Judgement {
	const { course, credits, at } = converted;
	if (!course) return without(converted, parameter);
	const name = `《${course.name}》`;
	if (course.credits === null)
		return {
			status: 'missing-data',
			parameter,
			measured: '',
			required: boundsOf(parameter).required,
			at: [`courses/${course.id}/credits`],
			message: `${name}的学分未填，无从判断转换的 ${decimal(credits)} 学分（${cited(parameter)}）。由专业负责人填写。`,
		};
	const own = hundredths(course.credits);
	const bounds = boundsOf(parameter);
	const share = fraction(credits, own);
	return judgeFigure({
		parameter,
		least: share,
		most: share,
		measured: `${decimal(credits)}/${decimal(own)}`,
		at,
		derivations: [beside(shareTree(converted, course), bounds.required, parameter.clause)],
		message: (side) =>
			`${name} ${decimal(own)} 学分，证书转换 ${decimal(credits)} 学分${wrong(side, bounds)}（${cited(parameter)}）。`,
		fixes: (side) =>
			side === 'above' && bounds.max
				? fixOf(plan, converted, course, times(whole(own), bounds.max))
				: [],
	});
}

function judge(parameter: Parameter, view: StandardView): Judgement[] {
	const limit = readLimit(parameter.part);
	return limit
		? judgeLimit(limit, parameter, view)
		: convertedIn(view.plan).map((converted) => replaced(converted, parameter, view));
}

/**
 * Credits that certificates convert: each has a course to replace and does not exceed it; and stays within
 * the bounds of the school (#domain/certificates/conversion-limits.ts).
 */
export const creditConversion = rule({
	id: 'certificate/credit-conversion',
	title: '证书学分转换',
	scope: 'plan',
	reads: ({ plan }) => [plan.certificates, plan.courses],
	judge: (view) => view.parameters.flatMap((parameter) => judge(parameter, view)),
});
