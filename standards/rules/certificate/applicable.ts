import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { CertificateStandard } from '../../schema/certificate.ts';
import { citing, claimRule, type Claim } from '../claims.ts';
import { cited } from '../clause-words.ts';
import { judgeParts } from '../parts.ts';
import { namesOf } from '../programme-names.ts';
import { plainName } from '../standing.ts';
import type { StandardView } from '../world.ts';

/** How certificates name the schools of a level. */
const schools: Readonly<Record<string, RegExp>> = {
	中等职业教育: /中等/,
	高等职业教育专科: /高等职业学校|专科/,
	高等职业教育本科: /职业教育本科/,
};

/** Programmes that the certificate lists for schools of a level. */
const listed = ({ standard }: CertificateStandard, level: string): string[] =>
	standard.programmes
		.flatMap(({ groups }) => groups)
		.filter((group) => schools[level]?.test(group.level) ?? true)
		.flatMap(({ programmes }) => programmes.map(plainName));

/** What a list without the programme lacks: names of the directory of 2021. */
function outdated(names: readonly string[], level: string, { world }: StandardView): string {
	const present = new Set(
		world.programmes.filter((row) => row.level === level).map(({ name }) => plainName(name)),
	);
	const old = names.filter((name) => !present.has(name));
	return present.size > 0 && old.length > 0
		? `所列名称有旧版专业目录的（${old.slice(0, 3).join('、')}），可向培训评价组织确认。`
		: '';
}

function judge(claim: Claim<CertificateStandard>, asked: Parameter, view: StandardView): Judgement {
	const { standard } = claim.standard;
	const section = standard.sections.find(({ title }) => title.includes('适用院校专业'));
	const parameter = section
		? citing(asked, claim.standard, {
				number: section.number ?? section.title,
				quote: section.title,
			})
		: asked;
	const { present, names, level } = namesOf(view);
	const programmes = listed(claim.standard, level);
	const found = names.find((name) => programmes.includes(name));
	const clause = `（${standard.name} ${cited(parameter)}）`;
	const message =
		found === undefined
			? `${claim.title}的适用院校专业没有列出${present}${clause}。${outdated(programmes, level, view)}`
			: `${claim.title}的适用院校专业列有${found}${found === present ? '' : `，即${present}的旧名`}${clause}。`;
	const lacking = found === undefined ? [present] : [];
	return judgeParts({ parameter, lacking, at: [claim.path], message });
}

/** 适用院校专业 names the programme, under its present or an older name. */
export const applicable = claimRule({
	id: 'certificate/applicable',
	title: '证书适用专业',
	kinds: ['certificate'],
	namesUnknown: true,
	reads: ({ plan }) => [plan.programme],
	judge,
});
