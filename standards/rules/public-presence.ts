/** Public courses that every plan has (8.1.1): each field as a course of the nature asked for. */
import { edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Course, Nature } from '#domain/plan/shape.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { allHeld } from './all-held.ts';
import { cited } from './clause-words.ts';
import { judgeParts } from './parts.ts';
import { lackWords, markFix, placesOf, reason, standingOf, type Standing } from './standing.ts';
import { templateFix } from './template-course.ts';
import { rule, type StandardRule, type StandardView } from './world.ts';

export interface PublicPresence {
	readonly id: string;
	readonly title: string;
	/** What the clause asks: `列为公共基础必修课程`. */
	readonly demand: string;
	readonly fits: (course: Course) => boolean;
	/** Nature of a course that mends it. */
	readonly nature: Nature;
	/** Whether a course of another category has to become a public one. */
	readonly publicOnly: boolean;
}

const natures: Record<Nature, string> = { compulsory: '必修', limited: '限选', free: '任选' };
const categories: Record<Course['category'], string> = {
	public: '公共基础',
	foundation: '专业基础',
	core: '专业核心',
	extension: '专业拓展',
};

const otherwise = ({ name, category, nature }: Course): string =>
	`《${name}》现为${categories[category]}${natures[nature]}课程`;

const words = (standing: Standing): string =>
	standing.how === 'otherwise' && standing.course ? otherwise(standing.course) : reason(standing);

/** Makes the course that teaches the field what the clause asks; one of a group cannot change alone. */
function turnFix({ plan }: StandardView, asked: PublicPresence, { how, course }: Standing): Fix[] {
	if (how !== 'otherwise' || !course || course.group) return [];
	const path = (key: string) => joinPath('courses', course.id, key);
	const changes = [
		asked.publicOnly ? edit(plan, path('category'), 'public') : null,
		edit(plan, path('nature'), asked.nature),
	];
	const edits = changes.filter((change) => change !== null);
	const as = `${asked.publicOnly ? '公共基础' : ''}${natures[asked.nature]}课程`;
	return [{ edits, effect: `《${course.name}》改为${as}，学时不变。` }];
}

const fixOf = (view: StandardView, asked: PublicPresence, standing: Standing): Fix[] =>
	standing.how === 'absent'
		? templateFix(view, standing.field, asked.nature)
		: [...markFix(view, standing), ...turnFix(view, asked, standing)];

interface Lacking {
	readonly offers: unknown;
	readonly groups: unknown;
	readonly standings: readonly Standing[];
}

const kept = new WeakMap<Parameter, Lacking>();

/** Fields that do not stand as asked; looked up once as long as nothing that is offered changes. */
function lackingOf(
	view: StandardView,
	{ fits }: PublicPresence,
	parameter: Parameter,
): readonly Standing[] {
	const { offers } = view.measures;
	const { groups } = view.plan;
	const known = kept.get(parameter);
	if (known?.offers === offers && known.groups === groups) return known.standings;
	const standings = (parameter.value.parts ?? [])
		.map((field) => standingOf(view, field, fits))
		.filter(({ how }) => how !== 'held');
	kept.set(parameter, { offers, groups, standings });
	return standings;
}

function judge(view: StandardView, asked: PublicPresence, parameter: Parameter): Judgement {
	const lacking = lackingOf(view, asked, parameter);
	if (lacking.length === 0)
		return allHeld(
			parameter,
			['courses'],
			() => `${parameter.value.parts?.length} 门均已${asked.demand}`,
		);
	const fixes = lacking.flatMap((standing) => fixOf(view, asked, standing));
	const wrong = `${lackWords(lacking, words)}，应${asked.demand}（${cited(parameter)}）。`;
	return judgeParts({
		parameter,
		lacking: lacking.map(({ field }) => field),
		at: placesOf(lacking),
		message: wrong + (fixes[0]?.effect ?? ''),
		fixes,
	});
}

export const publicPresence = (asked: PublicPresence): StandardRule =>
	rule({
		id: asked.id,
		title: asked.title,
		scope: 'plan',
		reads: (view) => {
			const lacks = view.parameters.some((each) => lackingOf(view, asked, each).length > 0);
			// The fixes look at how full the semesters are; a plan that lacks nothing needs none.
			return [view.measures.offers, view.plan.groups, lacks && view.plan];
		},
		judge: (view) => view.parameters.map((parameter) => judge(view, asked, parameter)),
	});
