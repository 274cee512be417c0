/** What a template's marks are filled with. */
import { shortFingerprint } from '#domain/plan/fingerprint.ts';
import { planTitle, type PrintJob } from '../../views/job.ts';
import { chineseNumber } from '../../views/words.ts';
import { acceptance } from '../plan/cover.ts';

/** By the name of the mark; 二维码 is a picture and stands not here. */
export function valuesOf(job: PrintJob): ReadonlyMap<string, string> {
	const { plan, version } = job;
	return new Map([
		['学校名称', plan.school.name],
		['方案名称', planTitle(plan)],
		['专业名称', plan.programme.name],
		['专业代码', plan.programme.code],
		['年级', `${plan.cohort}级`],
		['学制', `${chineseNumber(plan.years)}年制`],
		['院系', plan.department],
		['编制人', plan.authors.join('、')],
		['版本', version?.label ?? '送审稿'],
		['核验码', version?.code ?? '未登记，无核验码'],
		['核验地址', version?.address ?? ''],
		['内容指纹', shortFingerprint(job.fingerprint)],
		['审定', acceptance(job)],
		['印制日期', job.day],
		['二维码', ''],
	]);
}
