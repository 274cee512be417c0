/** 正文条款：写明与没有写明. */
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { withoutPassage } from './changed.ts';
import { ofPlan, type Group } from './example.ts';

const whole = referencePlan();
const graduation = (credits: number | null) =>
	referencePlan({ graduation: { ...whole.graduation, credits } });

export const chapters: Group = {
	title: '质量保障与毕业要求',
	examples: [
		ofPlan('chapters/quality', '§11.1', 'usual', [
			['质量保障四条都有对应段落', whole, 'pass'],
			['第 2 条没有对应段落', withoutPassage('quality', '11.1/2'), 'violation'],
		]),
		ofPlan('chapters/graduation', '§11.2', 'mandatory', [
			['学分制：写明实习实训与修满 161 学分', whole, 'pass'],
			['没有写明完成规定的实习实训', withoutPassage('graduation', '11.2/practice'), 'violation'],
			['毕业学分 162，多于方案的总学分 161', graduation(162), 'violation'],
			['毕业学分未填', graduation(null), 'missing-data'],
		]),
		ofPlan('chapters/internship-safeguards', '§10.1.3', 'mandatory', [
			['三方协议、保险、指导教师都已写明', whole, 'pass'],
			['没有写明实习保险', withoutPassage('facilities/bases', '10.1.3/insurance'), 'violation'],
		]),
	],
};
