import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { certificateOf, mappingOf } from '#tests/builders/claims-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { verifyFile } from '#exports/verify/index.ts';
import { machine } from '../access/actor.ts';
import { headOfVersion, verifyAudit } from '../audit/index.ts';
import { keyList } from '../verification/index.ts';
import * as plans from '../plans/index.ts';
import * as documents from './index.ts';

const { granted, refusalOf, requestId } = build;
const key = 'webcast-operation@2021-2.0';
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;

beforeAll(async () => {
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	const plan = referencePlan();
	const certificates = [
		certificateOf({ mapping: mappingOf(['初级/1.1.1'], plan.courses[0]?.id ?? '') }),
	];
	const head = school['department-head'];
	planId = await build.planIn(head, { ...plan, certificates });
	granted(await plans.submitPlan(head, planId, { revision: 0, requestId: requestId() }));
	const affairs = school['academic-affairs'];
	granted(await plans.acceptPlan(affairs, planId, { revision: 0, requestId: requestId() }));
});
afterAll(() => data.leave());

it('a version is printed with its certificates, by the edition that it names', async () => {
	const printed = granted(
		await documents.printVersion(school.auditor, planId, 1, 'excel', 'https://x.example'),
	);
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load(printed.bytes.slice().buffer);
	expect(workbook.getWorksheet('课证对接-网络直播运营（初级）')).toBeDefined();
});

it.each(['word', 'excel'] as const)(
	'a version in %s proves itself by the keys of the house',
	async (form) => {
		const print = () =>
			documents.printVersion(school.auditor, planId, 1, form, 'https://x.example');
		const [first, second] = [granted(await print()).bytes, granted(await print()).bytes];
		expect(Buffer.compare(first, second)).toBe(0);
		const { keys } = await keyList();
		const found = await verifyFile(first, keys, crypto.subtle);
		if (!found.ok) throw new Error(found.faults[0]?.wrong);
		expect(found.value).toMatchObject({ result: 'unchanged', signature: 'valid' });
		expect(found.value.key.standing).toBe('known');
		expect(found.value.registration?.label).toBe('v1.0');
	},
);

it.each([null, 1])(
	'a claimed standard is given to whoever sees the plan: version %s',
	async (number) => {
		const printed = granted(await documents.printClaimed(school.auditor, planId, number, key));
		expect(printed).toMatchObject({ mediaType: 'application/json' });
		expect(new TextDecoder().decode(printed.bytes)).toContain('"CFDocument"');
		const stranger = await documents.printClaimed(other.auditor, planId, number, key);
		expect(refusalOf(stranger).code).toBe('not-found');
	},
);

it('what the plan does not claim is not there, nor is a version that never was', async () => {
	const of = (number: number | null, asked: string) =>
		documents.printClaimed(school.auditor, planId, number, asked);
	const unclaimed = refusalOf(await of(null, 'livestream-ecommerce@2021-1.0'));
	expect(unclaimed.code).toBe('not-found');
	expect(unclaimed.message).toContain('livestream-ecommerce@2021-1.0');
	expect(refusalOf(await of(2, key)).code).toBe('not-found');
});

it('a version prints where the 操作记录 stood when it was accepted, whatever was written since', async () => {
	const sheetText = async () => {
		const printed = granted(
			await documents.printVersion(school.auditor, planId, 1, 'excel', 'https://x.example'),
		);
		const workbook = new ExcelJS.Workbook();
		await workbook.xlsx.load(printed.bytes.slice().buffer);
		return JSON.stringify(workbook.getWorksheet('版本与指纹')?.getSheetValues());
	};
	const before = await sheetText();
	const head = await headOfVersion(school.schoolId, planId, 1);
	expect(before).toContain(head?.hash.toUpperCase());
	expect(before).toContain(`第 ${head?.seq} 条`);
	await build.planIn(school['department-head'], referencePlan());
	expect(await sheetText()).toBe(before);
	const verified = await verifyAudit(machine, school.schoolId, head?.hash.toUpperCase());
	expect(verified).toMatchObject({ wrong: null, found: head?.seq });
	const none = await verifyAudit(machine, school.schoolId, 'a'.repeat(64));
	expect(none).toMatchObject({ wrong: null, found: null });
	expect(await headOfVersion(school.schoolId, planId, 2)).toBeNull();
	expect(await headOfVersion(other.schoolId, planId, 1)).toBeNull();
});
