/** Two thousand schools on one machine, beside twenty: a page, memory, an upgrade that fails in its middle. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { machine } from '#server/access/actor.ts';
import { beginSession } from '#server/access/session.ts';
import { moveTo, writePlatform } from '#server/db/databases.ts';
import { filesIn } from '#server/db/locate.ts';
import { generation } from '#server/db/migrate.ts';
import { fillSchool } from '#server/db/whole.ts';
import { memberships, schools, sessions } from '#server/db/platform/schema.ts';
import { createPerson } from '#server/people/index.ts';
import { createPlan } from '#server/plans/index.ts';
import { createSchool, migrateAll } from '#server/schools/index.ts';
import { sessionHash } from '#server/access/session-store.ts';
import { backUp } from '#server/upkeep/index.ts';
import { drafted } from './drafted.ts';
import { ask } from './page.ts';
import { figure, type Figure } from './stopwatch.ts';

const sizes = { few: 20, kept: 256, many: 2000 };
const visits = 2000;
const port = 3974;
const department = '商贸系';
const role = 'department-head' as const;

interface World {
	readonly folder: string;
	/** A school each, with a session of the one person who is in all of them. */
	readonly cookies: readonly string[];
	readonly operator: string;
}

const must = <Value>(answer: { ok: true; value: Value } | { ok: false }): Value => {
	if (!answer.ok) throw new Error(JSON.stringify(answer));
	return answer.value;
};

/** A migrated school with a plan, as a file that others are copied from. */
async function pattern(personId: string): Promise<string> {
	const { schoolId } = must(await createSchool(machine, { name: '样板', code: '' }));
	const actor = { personId, name: '周岚', schoolId, schoolName: '样板', role, department };
	must(await createPlan(actor, { plan: await drafted(), requestId: 'bench-request-1' }));
	// What is told to the platform of this waits in the same line.
	await writePlatform(() => Promise.resolve());
	return schoolId;
}

/** The file says whose it is; nothing else in it is of one school. */
async function copied(folder: string, from: string, to: string): Promise<void> {
	const file = (id: string): string => path.join(folder, 'schools', `${id}.db`);
	for (const end of ['-wal', '-shm']) rmSync(file(to) + end, { force: true });
	copyFileSync(file(from), file(to));
	const client = createClient({ url: `file:${file(to)}`, concurrency: 1 });
	await client.execute('PRAGMA synchronous = OFF');
	await client.execute({
		sql: `UPDATE settings SET value = ? WHERE key = 'school'`,
		args: [JSON.stringify(to)],
	});
	// Of a school that was never opened yet, no trigger has seen it.
	await client.execute('DELETE FROM audit_pending');
	client.close();
}

const idOf = (number: number): string => `bench${String(number).padStart(5, '0')}`;
const cookieOf = (session: string): string => `xunbiao_session=${session}`;

/** Members and sessions go in as rows: passwords and links would take most of an hour. */
async function peopled(personId: string, ids: readonly string[]): Promise<string[]> {
	const now = Date.now();
	const createdAt = new Date(now).toISOString();
	const opened = ids.map((schoolId) => ({
		schoolId,
		session: `bench-${schoolId}-${'x'.repeat(20)}`,
	}));
	await writePlatform(async (db) => {
		for (const [number, { schoolId, session }] of opened.entries()) {
			const names = { name: `第${number + 1}职业学校`, code: '', demonstration: false };
			await db.insert(schools).values({ id: schoolId, ...names, status: 'active', createdAt });
			await db.insert(memberships).values({ personId, schoolId, role, department, createdAt });
			await db.insert(sessions).values({
				...{ idHash: sessionHash(session), personId, schoolId, remembered: true, createdAt: now },
				...{ expiresAt: now + 3_600_000 * 24, address: '', agent: '' },
			});
		}
	});
	return opened.map(({ session }) => cookieOf(session));
}

async function worldOf(count: number): Promise<World> {
	const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-bench-'));
	await moveTo(filesIn(folder));
	const person = { name: '周岚', email: 'bench@school.example', password: 'correct horse battery' };
	const { personId } = must(await createPerson({ ...person, isOperator: true }));
	const from = await pattern(personId);
	await moveTo(filesIn(folder));
	await settled(folder, from);
	const ids = Array.from({ length: count }, (_, number) => idOf(number));
	for (const id of ids) await copied(folder, from, id);
	const cookies = await peopled(personId, ids);
	const operator = cookieOf(await beginSession(personId, null, true));
	return { folder, cookies, operator };
}

/** All schools as they were one migration ago; the middle one has that already, and does not know it. */
async function outdated({ folder, cookies }: World): Promise<void> {
	const from = 'pattern0';
	const own = { key: 'school', value: JSON.stringify(from) };
	await moveTo(filesIn(folder));
	await fillSchool(from, { migrations: generation('school') - 1, tables: { settings: [own] } });
	await moveTo(null);
	for (const [number] of cookies.entries())
		if (number !== cookies.length / 2) await copied(folder, from, idOf(number));
}

/** All that was written stands in the file itself. */
async function settled(folder: string, id: string): Promise<void> {
	const client = createClient({
		url: `file:${path.join(folder, 'schools', `${id}.db`)}`,
		concurrency: 1,
	});
	await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
	client.close();
}

const served = (folder: string): Promise<ChildProcess> =>
	new Promise((resolve, reject) => {
		const env = {
			...process.env,
			DATA_DIR: folder,
			PORT: String(port),
			XUNBIAO_MODE: 'production',
		};
		const child = spawn(process.execPath, ['--expose-gc', 'scripts/serve.mjs'], { env });
		child.stdout.on(
			'data',
			(part: Buffer) => part.toString().includes('循标已启动') && resolve(child),
		);
		child.once('exit', () => reject(new Error('the server ended')));
	});

async function visit(address: string, cookie: string): Promise<number> {
	const start = performance.now();
	const { status } = await ask({ port, path: address, headers: { cookie } });
	if (status !== 200) throw new Error(`${address} answered ${status}`);
	return performance.now() - start;
}

/** Megabytes that the process holds. */
const memoryOf = ({ pid }: ChildProcess): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

const p95 = (times: number[]): number =>
	times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;

/** The same order in each run: a linear congruence over the schools. */
const inSomeOrder = (count: number, of: number): number[] =>
	Array.from({ length: count }, (_, at) => (at * 7919 + ((at * at) % 101)) % of);

interface Measured {
	readonly page: number;
	readonly platform: number;
	/** After the first 256, and after all. */
	readonly memory: readonly [number, number];
}

async function measured({ folder, cookies, operator }: World): Promise<Measured> {
	const server = await served(folder);
	try {
		const first = cookies.slice(0, sizes.kept);
		for (const cookie of first) await visit('/', cookie);
		const kept = memoryOf(server);
		for (const cookie of cookies.slice(sizes.kept)) await visit('/', cookie);
		const all = memoryOf(server);
		const times: number[] = [];
		for (const at of inSomeOrder(visits, cookies.length))
			times.push(await visit('/', cookies[at] ?? ''));
		const platform: number[] = [];
		for (let run = 0; run < 40; run += 1)
			platform.push(await visit('/platform?order=bytes', operator));
		return { page: p95(times), platform: p95(platform), memory: [kept, all] };
	} finally {
		server.kill();
	}
}

const hashOf = (file: string): string =>
	createHash('sha256').update(readFileSync(file)).digest('hex');

/** The middle school cannot be migrated: those before it are, it and those behind stay byte for byte. */
async function upgraded({ folder, cookies }: World): Promise<{ each: number; one: number }> {
	await outdated({ folder, cookies, operator: '' });
	await moveTo(filesIn(folder));
	const file = (number: number): string => path.join(folder, 'schools', `${idOf(number)}.db`);
	const middle = cookies.length / 2;
	const [broken, behind] = [
		file(middle),
		Array.from({ length: middle - 1 }, (_, at) => file(middle + 1 + at)),
	];
	await forgetLast(broken);
	const before = behind.map(hashOf);
	const start = performance.now();
	const { done, failed } = await migrateAll(machine, () => undefined);
	const took = performance.now() - start;
	if (failed?.id !== idOf(middle) || done < middle) throw new Error(`it stopped at ${failed?.id}`);
	if (behind.some((one, at) => hashOf(one) !== before[at]))
		throw new Error('it touched a school behind');
	const alone = performance.now();
	await migrateAll(machine, () => undefined);
	return { each: took / done, one: (performance.now() - alone) / done };
}

/** Its last migration will be made once more, and fail. */
async function forgetLast(file: string): Promise<void> {
	const client = createClient({ url: `file:${file}`, concurrency: 1 });
	await client.execute(
		'DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)',
	);
	await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
	client.close();
}

/** Milliseconds a school. */
async function backedUp({ folder, cookies }: World): Promise<number> {
	await moveTo(filesIn(folder));
	const start = performance.now();
	const { outcome, words } = must(await backUp(machine));
	if (outcome !== 'done') throw new Error(words);
	return (performance.now() - start) / cookies.length;
}

export async function schoolsFigures(): Promise<Figure[]> {
	const [few, many] = [await worldOf(sizes.few), await worldOf(sizes.many)];
	try {
		const [at20, at2000] = [await measured(few), await measured(many)];
		const [copied20, copied2000] = [await backedUp(few), await backedUp(many)];
		const upgrade = await upgraded(many);
		const of = `${sizes.many} schools`;
		return [
			figure(`工作台, p95, ${of}`, at2000.page, `${sizes.few} schools`, at20.page, '≤ 1.5'),
			figure(`平台管理, p95, ${of}`, at2000.platform, `${sizes.few} schools`, at20.platform, '—'),
			figure(
				`megabytes after visiting ${of} in turn`,
				at2000.memory[1],
				`after the first ${sizes.kept}`,
				at2000.memory[0],
				'≤ 1.3',
			),
			figure(`backup, a school, ${of}`, copied2000, `${sizes.few} schools`, copied20, '≤ 1.5'),
			figure(
				`upgrade of ${of}, a school, failing at one`,
				upgrade.each,
				'once more',
				upgrade.one,
				'—',
			),
		];
	} finally {
		await moveTo(null);
		for (const { folder } of [few, many]) rmSync(folder, { recursive: true, force: true });
	}
}
