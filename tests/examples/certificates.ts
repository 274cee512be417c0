/** 证书与职业技能标准：只在方案选定了证书时才检查. */
import type { Plan } from '#domain/plan/shape.ts';
import {
	certificateOf,
	certificates as known,
	mappingOf,
	occupationOf,
	type Certificate,
} from '#tests/builders/claims-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { skillsOf } from '#standards/rules/certificate/skills.ts';
import { withOccupations } from './changed.ts';
import { ofPlan, type Group } from './example.ts';

const aiming = (certificate: Certificate, parts: Partial<Plan> = {}) =>
	referencePlan({ certificates: [certificate], ...parts });
const skills = skillsOf(known.webcast, certificateOf());
const mapped = (mapping: Certificate['mapping']) => aiming(certificateOf({ mapping }));
const exam = (examSemester: number | null) =>
	aiming(certificateOf({ examSemester, mapping: mappingOf(['初级/1.1.1'], 'visual') }));
const converted = (credits: number) =>
	aiming(certificateOf({ conversion: [{ course: 'visual', credits }] }));
const trained = (hours: number | null) =>
	aiming(occupationOf({ mapping: mappingOf(['五级/1.1.1'], 'sales', hours) }));
/** 30 and 50 hours of two of the functions that 五级 is examined in, and so many of the third. */
const weighed = (review: number | null) =>
	aiming(
		occupationOf({
			mapping: [
				...mappingOf(['五级/1.1.1'], 'sales', 30),
				...mappingOf(['五级/4.1.1'], 'sales', 50),
				...mappingOf(['五级/7.1.1'], 'sales', review),
			],
		}),
	);
const livestream = { id: 'livestream-ecommerce', edition: '2021-1.0' };
const coded = (code: string): Plan => ({
	...withOccupations({ occupations: [{ name: '互联网营销师', code }] }),
	certificates: [occupationOf()],
});

export const certificates: Group = {
	title: '证书与职业技能标准（条文号是证书标准、职业标准自己的）',
	examples: [
		ofPlan('certificate/applicable', '§4', 'advice', [
			['网络直播运营 2.0 的适用专业有直播电商服务', aiming(certificateOf()), 'pass'],
			[
				'2021 年直播电商 1.0 只列旧目录的专业',
				aiming(certificateOf({ standard: livestream })),
				'violation',
			],
		]),
		ofPlan('certificate/coverage', '本系统约定', 'advice', [
			['初级的每条技能都有课程讲授', mapped(mappingOf(skills, 'sales')), 'pass'],
			['少一条技能', mapped(mappingOf(skills.slice(1), 'sales')), 'violation'],
		]),
		ofPlan('certificate/timing', '本系统约定', 'advice', [
			['第四学期讲完，第三学期就考证', exam(3), 'violation'],
			['第四学期讲完，第四学期考证', exam(4), 'pass'],
			['考证学期未填', exam(null), 'missing-data'],
		]),
		ofPlan('certificate/credit-conversion', '本系统约定', 'mandatory', [
			['课程 2 学分，证书转换 1.5 学分', converted(1.5), 'pass'],
			['课程 2 学分，证书转换 2 学分', converted(2), 'pass'],
			['课程 2 学分，证书转换 2.5 学分', converted(2.5), 'violation'],
		]),
		ofPlan('occupation/training-hours', '§1.8', 'advice', [
			['五级对应课程 119 学时', trained(119), 'violation', '-1 hours'],
			['五级对应课程 120 学时', trained(120), 'pass', '0 hours'],
			['五级对应课程 121 学时', trained(121), 'pass', '1 hours'],
		]),
		ofPlan('occupation/weights', '本系统约定', 'advice', [
			['三项考核的职业功能都有对应学时', weighed(20), 'pass'],
			['售后与复盘的对应学时未填', weighed(null), 'missing-data'],
			['120 学时都在第一项职业功能', trained(120), 'violation'],
		]),
		ofPlan('occupation/code', '本系统约定', 'advice', [
			['职业编码 4-01-06-02，与 4-01-02-07 为同一职业', coded('4-01-06-02'), 'pass'],
			['职业编码 4-13-01-05，为另一职业', coded('4-13-01-05'), 'violation'],
		]),
	],
};
