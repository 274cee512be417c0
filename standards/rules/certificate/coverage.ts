import { beside, nodes, type Derivation } from '#domain/derivation/index.ts';
import { exactString, fraction } from '#domain/exact.ts';
import { coveredBy } from '#domain/certificates/covered.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { claimRule, type Claim } from '../claims.ts';
import { cited } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import type { StandardView } from '../world.ts';
import { skillsOf } from './skills.ts';

const mostNamed = 10;

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

function named(lacking: readonly string[]): string {
	const more = lacking.length > mostNamed ? ` 等 ${lacking.length} 条` : '';
	return `${lacking.slice(0, mostNamed).join('、')}${more}`;
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

/** Every skill of the chosen level, and of the lower ones that it includes, is taught by a course. */
export const coverage = claimRule({
	id: 'certificate/coverage',
	title: '证书技能覆盖',
	kinds: ['certificate', 'occupational'],
	namesUnknown: true,
	reads: ({ plan, measures }) => [measures.offers, plan.groups],
	judge,
});
