/** What a template makes of a plan, before it is in force; and a template to begin from. */
import { dayInChina } from '#domain/day-in-china.ts';
import { mediaTypes } from '#domain/plan/attachment.ts';
import { printPlan, printStarter, type Printed } from '#exports/index.server.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { now } from '../db/identifier.ts';
import { draftedPlan } from '../demonstration/plan.ts';
import { printedCheck } from '../documents/index.ts';
import { jobFor } from '../printing/print.ts';
import { byToday } from '../plans/judge.ts';
import { templateFile } from '../templates/index.ts';
import { notTheirs, seesTemplates } from '../templates/permission.ts';

/** The plan that the standard of 直播电商服务 drafts, as a draft of this school's. */
export async function trialPrint(actor: Actor, id: string): Promise<Answer<Printed>> {
	const template = await templateFile(actor, id);
	if (!template.ok) return template;
	const drafted = await draftedPlan();
	const plan = { ...drafted, school: { ...drafted.school, name: actor.schoolName } };
	const check = await printedCheck(actor, plan, byToday());
	if (!check.ok) return check;
	const content = { plan, check: check.value, version: null, day: dayInChina(now()) };
	const job = await jobFor(actor.schoolId, content);
	const printed = await printPlan({ ...job, template: template.value.bytes }, 'word');
	return granted({ ...printed, name: `试印-${template.value.name}` });
}

export async function starterTemplate(actor: Actor): Promise<Answer<Printed>> {
	if (!seesTemplates(actor)) return notTheirs();
	const bytes = await printStarter();
	return granted({ name: 'Word模板-起点.docx', mediaType: mediaTypes.docx, bytes });
}
