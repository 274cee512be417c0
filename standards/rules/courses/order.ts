import type { Offer } from '#domain/plan/measure.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import { requiredText } from '#domain/rules/range.ts';
import { cited } from '../clause-words.ts';
import { semesterName } from '../ordinal.ts';
import { joins } from '../parts.ts';
import { titles } from '../standing.ts';
import { rule, type StandardView } from '../world.ts';

type Courses = ReadonlyMap<string, Offer>;

const coreOf = (courses: Courses): Offer[] =>
	[...courses.values()].filter(({ course, present }) => course.category === 'core' && present);

const placeOf = ({ course }: Offer): string => joinPath('courses', course.id, 'prerequisites');

/** Prerequisites that there are; one that was removed since is nobody's fault. */
const before = ({ course }: Offer, courses: Courses): Offer[] =>
	course.prerequisites.flatMap((id) => courses.get(id) ?? []);

/** Foundation courses among the prerequisites that have not ended when the course begins. */
const late = (core: Offer, courses: Courses): Offer[] =>
	before(core, courses).filter(
		({ course, present, last }) =>
			course.category === 'foundation' && present && last >= core.first,
	);

function violation({ parameter }: StandardView, core: Offer, courses: Courses): Judgement[] {
	const unfinished = late(core, courses);
	if (unfinished.length === 0) return [];
	const names = unfinished.map(({ course }) => course.name);
	const ends = unfinished.map(
		({ course, last }) => `先修的《${course.name}》${semesterName(last)}才结束`,
	);
	return [
		{
			status: 'violation',
			parameter,
			measured: names.join('、'),
			required: requiredText(parameter.value),
			at: [placeOf(core)],
			message: `《${core.course.name}》${semesterName(core.first)}开始，${ends.join('，')}（${cited(parameter)}）。请把先修课程提前，或把本课程推后。`,
			worseThan: joins(names),
		},
	];
}

/** Core courses that say of no course that it comes before them. */
function missing({ parameter }: StandardView, courses: Courses): Judgement[] {
	const open = coreOf(courses).filter((core) => before(core, courses).length === 0);
	if (open.length === 0) return [];
	const names = open.map(({ course }) => course.name);
	return [
		{
			status: 'missing-data',
			parameter,
			measured: '',
			required: requiredText(parameter.value),
			at: open.map(placeOf),
			message: `${titles(names)}没有写明先修课程，无从判断先后（${cited(parameter)}）。由专业负责人填写。`,
		},
	];
}

function judge(view: StandardView): Judgement[] {
	const courses: Courses = new Map(view.measures.offers.map((offer) => [offer.course.id, offer]));
	const found = [
		...coreOf(courses).flatMap((core) => violation(view, core, courses)),
		...missing(view, courses),
	];
	if (found.length > 0) return found;
	const { parameter } = view;
	const required = requiredText(parameter.value);
	const message = `专业基础课程都在它支撑的核心课程之前结束（${cited(parameter)}）。`;
	return [{ status: 'pass', parameter, measured: required, required, at: ['courses'], message }];
}

/** 8.1.2: 专业基础课程是需要前置学习的……课程: it ends before the core course that builds on it begins. */
export const order = rule({
	id: 'courses/order',
	title: '基础课程与核心课程的先后',
	scope: 'plan',
	reads: ({ measures }) => [measures.offers],
	judge,
});
