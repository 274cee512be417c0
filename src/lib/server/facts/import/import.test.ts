import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordKind } from '#domain/staff/records.ts';
import { readWorkbook } from '#exports/workbook/index.ts';
import { teacherRecord } from '#tests/builders/records-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { compoundOf, sheetParts, workbookOf } from '#tests/builders/workbook-of.ts';
import { machine, type Actor } from '../../access/actor.ts';
import { schoolRoles } from '../../access/role.ts';
import type { Answer } from '../../answer.ts';
import { readSchool } from '../../db/databases.ts';
import { facts as table } from '../../db/school/schema.ts';
import { openPlan } from '../../plans/index.ts';
import { listRecords, openRecord, saveRecord } from '../index.ts';
import { compareSource } from './compare.ts';
import {
	beginFactsImport,
	confirmFactsImport,
	factsImportOf,
	factsProblems,
	factsTemplate,
	importFromMachine,
	renewFactsImport,
	type Source,
} from './index.ts';

const { granted, refusalOf } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let ours: build.TestSchool;
let theirs: build.TestSchool;
let us: Actor;
let them: Actor;

beforeAll(async () => {
	data = await build.freshData();
});
afterAll(() => data.leave());

const freshSchools = async () => {
	[ours, theirs] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	[us, them] = [ours['school-admin'], theirs['school-admin']];
};

const heads = ['工号', '姓名', '聘用', '类别', '任教专业'];
const teacher = (number: string, name: string, ...more: string[]) => [
	number,
	name,
	'专任',
	'专业课',
	...more,
];
const teachersFile = async (...rows: readonly (readonly string[])[]): Promise<Source> => ({
	name: '师资.xlsx',
	bytes: await workbookOf({ name: '教师', rows: [heads, ...rows] }),
});
/** In this thread: that it is another's is tested once. */
const begin = async (actor: Actor, source: Source) =>
	granted(await beginFactsImport(actor, source, compareSource)).id;
const view = async (actor: Actor, id: string) => granted(await factsImportOf(actor, id));
const confirm = (actor: Actor, id: string, ...remove: RecordKind[]) =>
	confirmFactsImport(actor, id, remove);
const names = async (school: build.TestSchool) =>
	granted(await listRecords(school['school-admin'], 'teacher')).map(({ value }) => value.name);
const rowsOf = ({ schoolId }: build.TestSchool) =>
	readSchool(schoolId, (db) => db.select().from(table));

/** All that is asked for an import by its id. */
const byId: readonly ((actor: Actor, id: string) => Promise<Answer<unknown>>)[] = [
	factsImportOf,
	confirmFactsImport,
	renewFactsImport,
	factsProblems,
];

describe('an import', () => {
	beforeAll(freshSchools);

	it('shows what it would do, writes it all at once, and once', async () => {
		const id = await begin(
			us,
			await teachersFile(teacher('1', '何建平', '730705 1'), teacher('2', '陈敏')),
		);
		expect(await view(us, id)).toMatchObject({
			name: '师资.xlsx',
			isApplied: false,
			kinds: [{ kind: 'teacher', added: 2, changed: 0, unchanged: 0, absent: 0 }],
		});
		expect(await names(ours)).toEqual([]);
		const twice = await Promise.all([confirm(us, id), confirm(us, id)]);
		expect(twice.map(granted)).toEqual([
			{ added: 2, changed: 0, removed: 0 },
			{ added: 2, changed: 0, removed: 0 },
		]);
		expect(await names(ours)).toEqual(['何建平', '陈敏']);
		expect((await rowsOf(ours)).map(({ batch }) => batch)).toEqual([id, id]);
		expect((await view(us, id)).isApplied).toBe(true);
		expect(await names(theirs)).toEqual([]);
	});

	it('changes what is there already, and removes nobody without being asked', async () => {
		const rows = [teacher('1', '何建国', '730705 1')];
		const id = await begin(us, await teachersFile(...rows));
		const shown = await view(us, id);
		expect(shown.changes.first).toMatchObject([
			{ title: '何建国（1）', differences: [{ head: '姓名', from: '何建平', to: '何建国' }] },
		]);
		expect(shown.absent.first).toMatchObject([{ title: '陈敏（2）' }]);
		granted(await confirm(us, id));
		expect(await names(ours)).toEqual(['何建国', '陈敏']);
		const removing = await begin(us, await teachersFile(...rows));
		expect(granted(await confirm(us, removing, 'teacher'))).toEqual({
			added: 0,
			changed: 0,
			removed: 1,
		});
		expect(await names(ours)).toEqual(['何建国']);
		const { recordId } = granted(await listRecords(us, 'teacher'))[0]!;
		expect(granted(await openRecord(us, 'teacher', recordId)).history).toHaveLength(2);
	});

	it('with one fault writes nothing, and gives its rows back to be mended', async () => {
		const before = await rowsOf(ours);
		const id = await begin(
			us,
			await teachersFile(teacher('8', '好'), ['9', '坏', '在岗', '专业课']),
		);
		expect((await view(us, id)).problems.first).toMatchObject([{ sheet: '教师', cell: 'C3' }]);
		expect(refusalOf(await confirm(us, id)).message).toMatch(/1 处问题，什么也没有写入/);
		expect(await rowsOf(ours)).toEqual(before);
		const { bytes } = granted(await factsProblems(us, id));
		const read = await readWorkbook(bytes);
		expect(read.ok && read.value.tables[0]?.rows).toHaveLength(2);
	});

	it('that was compared with what has changed since is refused with who and what, and can be renewed', async () => {
		const id = await begin(us, await teachersFile(teacher('1', '何建平')));
		const [standing] = granted(await listRecords(us, 'teacher'));
		const from = { recordId: standing!.recordId, revision: standing!.revision };
		const affairs = ours['academic-affairs'];
		granted(await saveRecord(affairs, 'teacher', from, { ...standing!.value, name: '先改的人' }));
		const refusal = refusalOf(await confirm(us, id));
		expect(refusal.code).toBe('stale');
		expect(refusal.message).toContain(`${affairs.name} 改了 先改的人（1）`);
		expect(await names(ours)).toEqual(['先改的人']);
		const renewed = granted(await renewFactsImport(us, id, compareSource)).id;
		expect((await view(us, renewed)).changes.first[0]?.differences[0]).toMatchObject({
			from: '先改的人',
			to: '何建平',
		});
		granted(await confirm(us, renewed));
	});

	it('comes from what was pasted, too, each kind by itself', async () => {
		const pasted = {
			department: '系部\t专业代码\n商贸系\t730705',
			room: '实训室\t设备和软件\n直播间\t计算机×40',
		};
		const id = await begin(us, { pasted });
		expect((await view(us, id)).kinds.map(({ kind, added }) => [kind, added])).toEqual([
			['department', 1],
			['room', 1],
		]);
		granted(await confirm(us, id));
		expect(refusalOf(await beginFactsImport(us, { pasted: { room: ' ' } })).message).toContain(
			'没有粘贴内容',
		);
	});

	it('judges the plans of its programmes anew', async () => {
		const head = ours['department-head'];
		const planId = await build.planIn(head, referencePlan());
		const id = await begin(us, await teachersFile(teacher('77', '新来的人', '730705 1')));
		granted(await confirm(us, id));
		expect(granted(await openPlan(head, planId)).facts?.teachers.map((each) => each.id)).toContain(
			'77',
		);
	});
});

describe('two schools with the same numbers', () => {
	beforeAll(freshSchools);

	it('import beside each other, and neither sees what the other brought', async () => {
		const mine = await begin(us, await teachersFile(teacher('1', '甲校的人')));
		const other = await begin(them, await teachersFile(teacher('1', '乙校的人')));
		for (const stranger of [them, ours['academic-affairs']])
			for (const asked of byId)
				expect(refusalOf(await asked(stranger, mine))).toEqual(
					refusalOf(await asked(stranger, '0'.repeat(16))),
				);
		granted(await confirm(us, mine));
		granted(await confirm(them, other));
		expect([await names(ours), await names(theirs)]).toEqual([['甲校的人'], ['乙校的人']]);
	});

	it('is for 学校管理员 and 教务 alone', async () => {
		const source = await teachersFile(teacher('2', '何'));
		for (const role of schoolRoles) {
			const keeps = role === 'school-admin' || role === 'academic-affairs';
			const said = [
				await beginFactsImport(ours[role], source, compareSource),
				await factsTemplate(ours[role]),
			].map((answer) => (answer.ok ? 'granted' : answer.refusal.code));
			expect([role, ...said]).toEqual([
				role,
				...Array<string>(2).fill(keeps ? 'granted' : 'not-allowed'),
			]);
			if (!keeps)
				for (const asked of byId)
					expect(refusalOf(await asked(ours[role], 'x')).code).toBe('not-allowed');
		}
	});

	it('the template has what the school has, and comes back as nothing new', async () => {
		granted(await saveRecord(us, 'teacher', null, teacherRecord({ number: '3', title: '讲师' })));
		const { bytes, name } = granted(await factsTemplate(us));
		expect(name).toBe('甲校-师资与条件.xlsx');
		const id = await begin(us, { name, bytes });
		const shown = await view(us, id);
		expect(shown.kinds).toMatchObject([
			{ kind: 'teacher', added: 0, changed: 0, unchanged: 2, absent: 0 },
		]);
		expect(granted(await confirm(us, id))).toEqual({ added: 0, changed: 0, removed: 0 });
	});
});

describe('files that are none', () => {
	beforeAll(freshSchools);
	it.each<[string, () => Promise<Uint8Array>, RegExp]>([
		['empty', () => Promise.resolve(new Uint8Array()), /空的/],
		['larger than 10 MB', () => Promise.resolve(new Uint8Array(10 * 2 ** 20 + 1)), /10 MB/],
		['old', () => Promise.resolve(compoundOf('Workbook')), /旧式 Excel/],
		['locked', () => Promise.resolve(compoundOf('EncryptedPackage')), /打开密码/],
		['a bomb', () => sheetParts(' '.repeat(2 ** 22)), /展开后过大/],
		[
			'without a row of ours',
			() => workbookOf({ name: '课表', rows: [['星期一']] }),
			/没有可以导入的行.*看不出是什么表/,
		],
	])('%s: refused with what it is and what to do', async (_, bytes, said) => {
		const answer = await beginFactsImport(
			us,
			{ name: '文件.xlsx', bytes: await bytes() },
			compareSource,
		);
		expect(refusalOf(answer).message).toMatch(said);
	});

	it('are read in a thread of its own', async () => {
		const { id } = granted(await beginFactsImport(us, await teachersFile(teacher('1', '何'))));
		expect((await view(us, id)).kinds).toMatchObject([{ added: 1 }]);
	});
});

describe('from the command line', () => {
	beforeAll(freshSchools);
	it('says what would be done, does it, and is named as who did it', async () => {
		const source = await teachersFile(teacher('1', '何'));
		if (!('bytes' in source)) throw new Error('a file');
		const order = { ...source, schoolId: ours.schoolId, removeAbsent: false };
		const dry = granted(await importFromMachine(machine, { ...order, dryRun: true }));
		expect([dry.applied, await names(ours)]).toEqual([null, []]);
		const done = granted(await importFromMachine(machine, { ...order, dryRun: false }));
		expect([done.applied, await names(ours)]).toEqual([
			{ added: 1, changed: 0, removed: 0 },
			['何'],
		]);
		expect(granted(await listRecords(us, 'teacher'))[0]?.by).toBe('命令行');
		const nowhere = await importFromMachine(machine, { ...order, schoolId: 'none', dryRun: false });
		expect(refusalOf(nowhere).faults?.[0]?.path).toBe('--school');
	});
});
