import {
	certificateKey,
	certificatePath,
	type Certificate,
} from '#domain/certificates/certificate.ts';
import { taughtIn } from '#domain/certificates/mapped.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { cited } from '../clause-words.ts';
import { semesterName } from '../ordinal.ts';
import { judgeParts } from '../parts.ts';
import { rule, type StandardView } from '../world.ts';
import { skillsOf } from './skills.ts';

function unknown(
	certificate: Certificate,
	parameter: Parameter,
	{ world }: StandardView,
): Judgement {
	const standard = world.claimed.get(certificateKey(certificate))?.standard;
	return {
		status: 'missing-data',
		parameter,
		measured: '',
		required: boundsOf(parameter).required,
		at: [certificatePath(certificate, 'examSemester')],
		message: `${standard?.name ?? certificate.standard.id}（${certificate.level}）的考试学期未填（${cited(parameter)}）。由专业负责人填写。`,
	};
}

function judge(certificate: Certificate, parameter: Parameter, view: StandardView): Judgement {
	const { examSemester, level, standard } = certificate;
	if (examSemester === null) return unknown(certificate, parameter, view);
	const known = view.world.claimed.get(certificateKey(certificate)) ?? null;
	const asked = known && new Set(skillsOf(known, certificate));
	const teaching = new Set(
		[...taughtIn(certificate)].flatMap(([skill, courses]) =>
			asked?.has(skill) === false ? [] : [...courses],
		),
	);
	const late = view.measures.offers.filter(
		({ course, present, last }) => present && teaching.has(course.id) && last > examSemester,
	);
	const exam = `${known?.standard.name ?? standard.id}（${level}）在${semesterName(examSemester)}考试`;
	const courses = late.map(({ course, last }) => `《${course.name}》${semesterName(last)}才结束`);
	return judgeParts({
		parameter,
		lacking: late.map(({ course }) => course.name),
		at:
			late.length > 0
				? late.map(({ course }) => joinPath('courses', course.id))
				: [certificatePath(certificate, 'examSemester')],
		message:
			late.length > 0
				? `${exam}，${courses.join('、')}（${cited(parameter)}）。可推迟考试，或把课程提前。`
				: `${exam}，讲授其技能的课程都已结束（${cited(parameter)}）。`,
	});
}

/** The courses that teach a certificate's skills end in the exam's semester or earlier. */
export const timing = rule({
	id: 'certificate/timing',
	title: '证书考试时间',
	scope: 'plan',
	reads: ({ plan, measures }) => [plan.certificates, measures.offers],
	judge: (view) =>
		view.parameters.flatMap((parameter) =>
			view.plan.certificates.map((each) => judge(each, parameter, view)),
		),
});
