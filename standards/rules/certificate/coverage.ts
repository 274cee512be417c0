import { beside, nodes, type Derivation } from '#domain/derivation/index.ts';
import { exactString, fraction } from '#domain/exact.ts';
import { asksSkillHours } from '#domain/certificates/least-hours.ts';
import { coveredBy } from '#domain/certificates/covered.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { claimRule, type Claim } from '../claims.ts';
import { cited } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import type { StandardView } from '../world.ts';
import { named } from './named.ts';
import { judgeSkillHours } from './skill-hours.ts';
import { skillsOf } from './skills.ts';

function unknownLevel({ path, title }: Claim, parameter: Parameter): Judgement {
	return {
		status: 'missing-data',
		parameter,
		measured: '',
		required: boundsOf(parameter).required,
		at: [`${path}/level`],
		message: `${title}：标准中没有这一等级或工种（${cited(parameter)}）。`,
	};
}

/** Skills that courses teach ÷ all skills, one by one. */
function treeOf(
	{ path, title }: Claim,
	skills: readonly string[],
	taught: readonly string[],
	parameter: Parameter,
): Derivation {
	const count = (label: string, ids: readonly string[]): Derivation =>
		nodes.sum(
			label,
			'条',
			ids.map((id) => nodes.row(id, '条', path)),
		);
	const both = [count('有课程讲授的', taught), count('职业技能要求', skills)];
	const { required } = boundsOf(parameter);
	return beside(nodes.quotient(`${title}覆盖率`, null, both), required, parameter.clause);
}

function judge(claim: Claim, parameter: Parameter, view: StandardView): Judgement {
	const skills = skillsOf(claim.standard, claim.certificate);
	if (skills.length === 0) return unknownLevel(claim, parameter);
	if (asksSkillHours(parameter)) return judgeSkillHours(claim, parameter, view);
	const isCovered = coveredBy(claim.certificate, view.measures);
	const lacking = skills.filter((skill) => !isCovered(skill));
	const covered = fraction(skills.length - lacking.length, skills.length);
	const lead = `${claim.title}的职业技能要求（含所涵盖的低等级）${skills.length} 条，有课程讲授的 ${covered.numerator} 条（${cited(parameter)}）。`;
	const isLacking = new Set(lacking);
	return judgeFigure({
		parameter,
		least: covered,
		most: covered,
		measured: exactString(covered),
		at: [`${claim.path}/mapping`],
		derivations: [
			treeOf(
				claim,
				skills,
				skills.filter((skill) => !isLacking.has(skill)),
				parameter,
			),
		],
		message: (side) => (side === 'below' ? `${lead}没有的：${named(lacking)}。` : lead),
	});
}

/**
 * Every skill of the chosen level, and of the lower ones that it includes, is taught by a course; and,
 * where a school asks for it, in so many hours (#domain/certificates/least-hours.ts).
 */
export const coverage = claimRule({
	id: 'certificate/coverage',
	title: '证书技能覆盖',
	kinds: ['certificate', 'occupational'],
	namesUnknown: true,
	reads: ({ plan, measures }) => [measures.offers, plan.groups],
	judge,
});
