/** The hours in which each skill is taught, against the fewest that the school asks for. */
import { skillCoverage, type SkillCoverage } from '#domain/certificates/coverage.ts';
import { leastHoursOf } from '#domain/certificates/least-hours.ts';
import { mapOf } from '#domain/certificates/map.ts';
import { mappedIn } from '#domain/certificates/mapped.ts';
import { beside, nodes, type Derivation } from '#domain/derivation/index.ts';
import { compare, decimal, whole, type Hundredths } from '#domain/exact.ts';
import type { CourseHours } from '#domain/plan/course-hours.ts';
import type { Entry } from '#domain/plan/totals.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { askedOf } from '../../mapping/asked.ts';
import { boundsOf } from '../bounds.ts';
import type { Claim } from '../claims.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure, notApplicable } from '../figure.ts';
import type { StandardView } from '../world.ts';
import { named } from './named.ts';

interface Timed {
	readonly id: string;
	readonly hours: Hundredths;
}

/** Skills that every student is taught and whose hours are given; of the others rule and page say so already. */
const timedOf = (skills: readonly SkillCoverage[]): Timed[] =>
	skills.flatMap(({ lack, hours, skill: { id } }) =>
		lack === null && hours !== null ? [{ id, hours }] : [],
	);

/** Hours in which a course that has hours itself teaches one skill, as they stand in the mapping. */
function cellsOf({ certificate }: Claim, { id }: Timed) {
	const taught = mappedIn(certificate).filter(
		({ skill, role }) => skill === id && role === 'taught',
	);
	return ({ course, present }: CourseHours): Derivation[] =>
		taught
			.filter((one) => present && one.course === course.id)
			.map(({ hours, path }) => nodes.cell(`《${course.name}》`, '学时', hours, `${path}/hours`));
}

/** What every student meets of it: of options those with the fewest hours. */
function treeOf(claim: Claim, timed: Timed, { measures }: StandardView): Derivation {
	const cells = cellsOf(claim, timed);
	const ofEntry = ({ group, number, members }: Entry): Derivation[] => {
		if (!group) return members.flatMap(cells);
		const options = (measures.options.get(group.id) ?? []).map((option) =>
			nodes.sum('选项', '学时', option.flatMap(cells)),
		);
		const fewest = options.toSorted((a, b) => compare(a.value, b.value)).slice(0, number);
		return fewest.some(({ of }) => of.length > 0) ? [nodes.sum(group.name, '学时', fewest)] : [];
	};
	return nodes.sum(`${timed.id} 讲授学时`, '学时', measures.entries.flatMap(ofEntry));
}

function judgeTimed(
	claim: Claim,
	parameter: Parameter,
	timed: readonly Timed[],
	view: StandardView,
): Judgement {
	const least = leastHoursOf([parameter]) ?? 0;
	const [fewest] = timed.toSorted((a, b) => a.hours - b.hours);
	if (!fewest) return unknownHours(claim, parameter);
	const thin = timed.filter(({ hours }) => hours < least).map(({ id }) => id);
	const lead = `${claim.title}每条技能的讲授学时，最少的 ${decimal(fewest.hours)} 学时（${fewest.id}），${asked(parameter, figure, '学时')}（${cited(parameter)}）。`;
	const { required } = boundsOf(parameter);
	return judgeFigure({
		parameter,
		least: whole(fewest.hours),
		most: whole(fewest.hours),
		measured: decimal(fewest.hours),
		at: [`${claim.path}/mapping`],
		derivations: [beside(treeOf(claim, fewest, view), required, parameter.clause)],
		message: (side) => (side === 'below' ? `${lead}不足的：${named(thin)}。` : lead),
	});
}

const unknownHours = ({ title, path }: Claim, parameter: Parameter): Judgement =>
	notApplicable(
		parameter,
		`${title}没有一条由课程讲授并填了学时的技能，无从判断每条的学时（${cited(parameter)}）。在“证书对接”中填写学时。`,
		[`${path}/mapping`],
	);

export function judgeSkillHours(claim: Claim, parameter: Parameter, view: StandardView): Judgement {
	const { measures } = view;
	const map = mapOf(claim.certificate, askedOf(claim.standard, claim.certificate), measures);
	const timed = timedOf(skillCoverage(map, measures, { leastHours: null }));
	return judgeTimed(claim, parameter, timed, view);
}
