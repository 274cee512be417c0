/** A school's template: by whom, put in force and withdrawn, what a version keeps, and nothing of another school. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import JSZip from 'jszip';
import { verifyFile } from '#exports/verify/index.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { logoTemplate, reorderedTemplate, templateOf } from '#tests/builders/template-of.ts';
import { listAudit } from '../audit/index.ts';
import { writeSchool } from '../db/databases.ts';
import { templates } from '../db/school/schema.ts';
import { printDraft, printVersion } from '../documents/index.ts';
import * as plans from '../plans/index.ts';
import { keyList } from '../verification/index.ts';
import { bringTemplate, templateFile, templatesPage, useTemplate } from './index.ts';
import { starterTemplate, trialPrint } from '../trial-print/index.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;
let logo: string;
let reordered: string;

const everything = { from: null, to: null, personId: null, place: null };
const request = () => `${requestId()}-template`;
const affairs = () => school['academic-affairs'];
const bring = async (bytes: Uint8Array, name: string, actor: build.TestMember = affairs()) =>
	bringTemplate(actor, { name, bytes });
const put = async (id: string | null, actor: build.TestMember = affairs()) =>
	useTemplate(actor, id, request());
const version = async (number = 1) =>
	granted(await printVersion(affairs(), planId, number, 'word', 'https://x.example')).bytes;
const draft = async () => granted(await printDraft(affairs(), planId, 'word')).bytes;
const documentOf = async (bytes: Uint8Array): Promise<string> =>
	(await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';

beforeAll(async () => {
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	const head = school['department-head'];
	planId = await build.planIn(head, referencePlan());
	granted(await plans.submitPlan(head, planId, { revision: 0, requestId: requestId() }));
	logo = granted(await bring(await logoTemplate(), '甲校模板.docx')).id;
	reordered = granted(await bring(await reorderedTemplate(), '换序.docx')).id;
});
afterAll(() => data.leave());

it('is brought and put in force by 教务 and 学校管理员, looked at by auditors of the whole school', async () => {
	const roles = ['department-head', 'department-reviewer', 'auditor'] as const;
	for (const role of roles) {
		expect(refusalOf(await bring(await logoTemplate(), 'x.docx', school[role])).code).toBe(
			'not-allowed',
		);
		expect(refusalOf(await put(logo, school[role])).code).toBe('not-allowed');
	}
	expect(refusalOf(await templatesPage(school['department-head'])).code).toBe('not-allowed');
	expect(refusalOf(await templateFile(school['department-head'], logo)).code).toBe('not-allowed');
	expect(granted(await templatesPage(school.auditor))).toMatchObject({ mayKeep: false });
	const partly = {
		...school.auditor,
		duty: { departments: ['商贸系'], cohorts: [], from: '', until: '' },
	};
	expect(refusalOf(await templatesPage(partly)).code).toBe('not-allowed');
	expect(granted(await templatesPage(school['school-admin'])).templates).toHaveLength(2);
});

it('another school sees, takes and uses nothing of it', async () => {
	const stranger = other['academic-affairs'];
	expect(granted(await templatesPage(stranger)).templates).toEqual([]);
	for (const answer of [
		await templateFile(stranger, logo),
		await trialPrint(stranger, logo),
		await put(logo, stranger),
	])
		expect(refusalOf(answer).code).toBe('not-found');
});

it('what does not hold is not kept, and told place by place', async () => {
	const refusal = refusalOf(await bring(await templateOf({ body: '<w:p/>' }), '坏.docx'));
	expect(refusal).toMatchObject({ code: 'invalid' });
	expect(refusal.faults?.map(({ wrong }) => wrong)).toEqual(['没有写正文放在哪里']);
	expect(granted(await templatesPage(affairs())).templates).toHaveLength(2);
});

it('the same file is kept once, and given back as it was sent', async () => {
	const again = granted(await bring(await logoTemplate(), '另一个名字.docx'));
	expect(again).toEqual({ id: logo, name: '甲校模板.docx', known: true });
	const { bytes } = granted(await templateFile(affairs(), logo));
	expect(Buffer.compare(bytes, await logoTemplate())).toBe(0);
});

it('holds for drafts at once; a version keeps for ever what held when it was accepted', async () => {
	const own = await documentOf(await draft());
	granted(await put(logo));
	const byLogo = await documentOf(await draft());
	expect(own.includes('template')).toBe(false);
	expect(byLogo.includes('tplFrame1')).toBe(true);
	granted(await plans.acceptPlan(affairs(), planId, { revision: 0, requestId: requestId() }));
	const first = await version();
	granted(await put(reordered));
	expect(Buffer.compare(await version(), first)).toBe(0);
	expect((await documentOf(await draft())).includes('编制说明')).toBe(true);
	granted(await put(null, school['school-admin']));
	expect(Buffer.compare(await version(), first)).toBe(0);
	expect(await documentOf(await draft())).toBe(own);
	const found = await verifyFile(first, (await keyList()).keys, crypto.subtle);
	if (!found.ok) throw new Error(found.faults[0]?.wrong);
	expect(found.value).toMatchObject({ result: 'unchanged', signature: 'valid' });
});

it('its history says who and when, and so does the 操作记录', async () => {
	const { uses, templates: rows } = granted(await templatesPage(affairs()));
	expect(uses.map(({ name }) => name)).toEqual([null, '换序.docx', '甲校模板.docx']);
	expect(uses[0]?.by.id).toBe(school['school-admin'].personId);
	expect(rows.map(({ inForce }) => inForce)).toEqual([false, false]);
	const entries = JSON.stringify(granted(await listAudit(affairs(), everything, null)));
	expect(entries.includes('启用 Word 模板')).toBe(true);
	expect(entries.includes('甲校模板.docx')).toBe(true);
});

it('a form that is sent twice is done once; what holds already is not put in force again', async () => {
	const once = request();
	granted(await useTemplate(affairs(), logo, once));
	granted(await useTemplate(affairs(), null, request()));
	granted(await useTemplate(affairs(), logo, once));
	granted(await useTemplate(affairs(), null, request()));
	expect(granted(await templatesPage(affairs())).uses).toHaveLength(5);
	expect(refusalOf(await useTemplate(affairs(), logo, 'short')).code).toBe('invalid');
	expect(refusalOf(await put('nosuchtemplate00')).code).toBe('not-found');
});

it('a trial print shows it before it is in force, and there is one to begin from', async () => {
	const printed = granted(await trialPrint(school['school-admin'], reordered));
	expect((await documentOf(printed.bytes)).includes('编制说明')).toBe(true);
	expect(printed.name).toBe('试印-换序.docx');
	const starter = granted(await starterTemplate(affairs()));
	granted(await bring(starter.bytes, starter.name));
});

it('nothing of what was brought is ever rewritten', async () => {
	await expect(writeSchool(school.schoolId, (db) => db.delete(templates))).rejects.toThrow();
});
