import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as build from '../../../../tests/builders/school-of.ts';
import { countPlans } from '../plans/repository.ts';
import { readSchool, writeSchool } from './databases.ts';
import { copyWhole, makeSchool, school } from './whole.ts';
import { keep } from './keep.ts';
import { filesIn, placesOf, platformSite, schoolSite } from './locate.ts';
import { settings } from './school/schema.ts';
import { connected } from './site.ts';

/** Where Linux lists what a process has open. */
const handles = '/proc/self/fd';

let data: Awaited<ReturnType<typeof build.freshData>>;
beforeAll(async () => {
	data = await build.freshData();
	await makeSchool('school01');
	await makeSchool('school02');
});
afterAll(() => data.leave());

const set = (key: string) =>
	writeSchool('school01', (db) => db.insert(settings).values({ key, value: 1 }));

describe('a school’s database', () => {
	it('writes ahead and waits for the disk on every connection', async () => {
		const pragma = async (name: string) =>
			readSchool('school01', (db) => db.get<Record<string, unknown>>(sql.raw(`PRAGMA ${name}`)));
		const answers = await Promise.all(Array.from({ length: 8 }, () => pragma('synchronous')));
		expect(answers.every((row) => row?.['synchronous'] === 2)).toBe(true);
		expect((await pragma('journal_mode'))?.['journal_mode']).toBe('wal');
	});

	it('takes many writers at once', async () => {
		await Promise.all(Array.from({ length: 100 }, (_, at) => set(`many-${at}`)));
		const rows = await readSchool('school01', (db) => db.select().from(settings));
		expect(rows.filter(({ key }) => key.startsWith('many-'))).toHaveLength(100);
	});

	it('leaves nothing of a write that failed, and goes on writing', async () => {
		const failing = writeSchool('school01', async (db) => {
			await db.insert(settings).values({ key: 'half', value: 1 });
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		await set('whole');
		const keys = (await readSchool('school01', (db) => db.select().from(settings))).map(
			({ key }) => key,
		);
		expect(keys).toContain('whole');
		expect(keys).not.toContain('half');
	});

	it('is never served for another school', async () => {
		await readSchool('school02', countPlans);
		await build.reopen(data.folder);
		const folder = path.join(data.folder, 'schools');
		mkdirSync(folder, { recursive: true });
		for (const file of readdirSync(folder).filter((name) => name.startsWith('school02')))
			copyFileSync(path.join(folder, file), path.join(folder, file.replace('02', '03')));
		await expect(readSchool('school03', countPlans)).rejects.toThrow('another school');
		expect(await readSchool('school02', countPlans)).toBe(0);
	});

	it.each(['../platform', 'A', 'a/b', '', 'x'.repeat(41)])('has no place for the id %s', (id) => {
		expect(() => schoolSite(filesIn('/data'), id)).toThrow();
	});

	it('is opened anew where another process has put another file in its place', async () => {
		const [place, copy] = ['schools/school02.db', 'copy.db'].map((name) =>
			path.join(data.folder, name),
		) as [string, string];
		await copyWhole(school('school02'), copy);
		await writeSchool('school02', (db) => db.insert(settings).values({ key: 'later', value: 1 }));
		for (const end of ['-wal', '-shm']) rmSync(place + end, { force: true });
		renameSync(copy, place);
		const rows = await readSchool('school02', (db) => db.select().from(settings));
		expect(rows.map(({ key }) => key)).toEqual(['school']);
	});

	it.runIf(existsSync(handles))('is let go of, however many are looked at in a row', async () => {
		const site = schoolSite(filesIn(data.folder), 'school01');
		const before = readdirSync(handles).length;
		for (let at = 0; at < 200; at += 1)
			await connected(site, (client) => client.execute('SELECT count(*) FROM settings'));
		// Of 64 each the database; their log is one.
		expect(readdirSync(handles).length).toBeLessThan(before + 64 + 8);
	});

	it('opens one connection for what is asked at once', async () => {
		const site = schoolSite(filesIn(data.folder), 'school01');
		if (site.kind !== 'file') return;
		await connected(site, async (client) => {
			await client.execute('CREATE TEMP TABLE mine (one)');
			const asked = Array.from({ length: 8 }, () => client.execute('SELECT * FROM mine'));
			expect((await Promise.all(asked)).map(({ rows }) => rows.length)).toEqual(Array(8).fill(0));
		});
	});

	it('is never made by opening it: a school whose file was lost is not an empty one', async () => {
		await expect(readSchool('school04', countPlans)).rejects.toThrow('没有这所学校的数据库');
		expect(readdirSync(path.join(data.folder, 'schools')).join()).not.toContain('school04');
	});
});

describe('where databases are', () => {
	it('is a folder, unless the environment names a server', () => {
		const places = placesOf({ DATA_DIR: '/data' });
		expect(schoolSite(places, 'school01')).toEqual({
			kind: 'file',
			file: '/data/schools/school01.db',
		});
		expect(platformSite(places)).toEqual({ kind: 'file', file: '/data/platform.db' });
	});

	it('may be a server, by the name of the school', () => {
		const places = placesOf({
			SCHOOL_DATABASES: 'http://{school}.db.example:8080',
			SCHOOL_DATABASES_TOKEN: 'token',
			SCHOOL_DATABASES_ADMIN: 'http://{school}.db.example:9090',
			SCHOOL_DATABASES_ADMIN_KEY: 'key',
			PLATFORM_DATABASE: 'http://platform.db.example:8080',
		});
		const admin = (namespace: string) => ({
			...{ url: `http://${namespace}.db.example:9090`, key: 'key', namespace },
		});
		expect(schoolSite(places, 'school01')).toEqual({
			...{ kind: 'server', url: 'http://school01.db.example:8080', token: 'token' },
			admin: admin('school01'),
		});
		expect(platformSite(places)).toMatchObject({ admin: admin('platform') });
	});

	it.each(['SCHOOL_DATABASES', 'SCHOOL_DATABASES_ADMIN'])(
		'is refused where %s names one place for all',
		(key) => {
			const servers = { SCHOOL_DATABASES: 'http://{school}.db.example' };
			const places = placesOf({ ...servers, [key]: 'http://db.example' });
			expect(() => schoolSite(places, 'school01')).toThrow(key);
		},
	);
});

describe('what is kept open', () => {
	const opened: string[] = [];
	const closed: string[] = [];
	const stale = new Set<string>();
	const open = (key: string): Promise<string> => {
		opened.push(key);
		return key === 'broken' ? Promise.reject(new Error('broken')) : Promise.resolve(key);
	};
	const shelf = keep<string>(2, {
		open,
		close: (key) => void closed.push(key),
		isStale: (key) => stale.delete(key),
	});
	const use = (key: string) => shelf.use(key, (value) => Promise.resolve(value));

	it('is the most lately used, and never closed while in use', async () => {
		await use('a');
		await shelf.use('a', async () => {
			for (const key of ['b', 'c', 'd']) await use(key);
			expect(closed).toEqual([]);
			await setImmediate();
			expect(closed).toEqual(['b', 'c']);
		});
		expect(shelf.size).toBe(2);
		await use('a');
		expect(opened.filter((key) => key === 'a')).toHaveLength(1);
	});

	it('is closed on the way, too, where nothing ever pauses', async () => {
		const many = keep<string>(2, { open, close: () => undefined });
		for (let at = 0; at < 50; at += 1) await many.use(`${at}`, () => Promise.resolve());
		expect(many.size).toBe(18);
	});

	it('is opened anew where another has taken its place; who uses the old one goes on', async () => {
		const before = opened.length;
		await shelf.use('a', async (value) => {
			stale.add('a');
			await use('a');
			expect([value, opened.length]).toEqual(['a', before + 1]);
			expect(closed.at(-1)).not.toBe('a');
		});
		expect(closed.at(-1)).toBe('a');
	});

	it('is tried again where it could not be opened', async () => {
		await expect(use('broken')).rejects.toThrow('broken');
		await expect(use('broken')).rejects.toThrow('broken');
		expect(opened.filter((key) => key === 'broken')).toHaveLength(2);
	});
});
