/** What is a libSQL server's alone; that everything else is as with files, the server's own tests show. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { moveTo, readSchool, writeSchool } from '#server/db/databases.ts';
import { hasSchoolDatabase, makeSchool, removeSchool } from '#server/db/whole.ts';
import { settings } from '#server/db/school/schema.ts';
import { countPlans } from '#server/plans/repository.ts';

const served = process.env['TEST_LIBSQL'];
const keysOf = (id: string) =>
	readSchool(id, (db) => db.select().from(settings)).then((rows) => rows.map(({ key }) => key));
const set = (id: string, key: string) =>
	writeSchool(id, (db) => db.insert(settings).values({ key, value: 1 }));

describe.skipIf(!served)('a school’s database on a libSQL server', () => {
	const [ours, theirs] = ['oursoursours', 'theirstheirs'];
	let data: Awaited<ReturnType<typeof build.freshData>>;
	beforeAll(async () => {
		data = await build.freshData();
		await makeSchool(ours);
		await makeSchool(theirs);
	});
	afterAll(() => data.leave());

	it('is a namespace of its own, whose commits are on the disk before they are answered', async () => {
		await set(ours, 'only-ours');
		expect(await keysOf(ours)).toContain('only-ours');
		expect(await keysOf(theirs)).not.toContain('only-ours');
		const row = await readSchool(ours, (db) =>
			db.get<Record<string, unknown>>(sql.raw('PRAGMA synchronous')),
		);
		expect(row?.['synchronous']).toBe(2);
	});

	it('takes many writers at once, and leaves nothing of one that fails', async () => {
		const many = Array.from({ length: 20 }, (_, at) => set(ours, `many-${at}`));
		const failing = writeSchool(ours, async (db) => {
			await db.insert(settings).values({ key: 'half', value: 1 });
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		await Promise.all(many);
		const keys = await keysOf(ours);
		expect(keys.filter((key) => key.startsWith('many-'))).toHaveLength(20);
		expect(keys).not.toContain('half');
	});

	it('is not made twice, is found after a new start, and gone when it is removed', async () => {
		await expect(makeSchool(theirs)).rejects.toThrow('already');
		await build.reopen(data.folder);
		expect(await readSchool(theirs, countPlans)).toBe(0);
		await removeSchool(theirs);
		expect(await hasSchoolDatabase(theirs)).toBe(false);
		await expect(readSchool(theirs, countPlans)).rejects.toThrow();
	});

	it('speaks web sockets as well', async () => {
		const places = build.placesFor(data.folder);
		const address = places.schools?.address.replace('http:', 'ws:') ?? '';
		await moveTo({ ...places, schools: places.schools && { ...places.schools, address } });
		await set(ours, 'by-socket');
		expect(await keysOf(ours)).toContain('by-socket');
		await build.reopen(data.folder);
	});
});

describe('a libSQL server that does not answer', () => {
	/** A port that was somebody's and is nobody's now. */
	const silent = (): Promise<number> =>
		new Promise((resolve) => {
			const server = createServer().listen(0, '127.0.0.1', () => {
				const { port } = server.address() as AddressInfo;
				server.close(() => resolve(port));
			});
		});

	it.each(['http', 'ws'])(
		'is told as such, by %s, whether it is read, written or made',
		async (scheme) => {
			const data = await build.freshData();
			const port = await silent();
			const schools = {
				address: `${scheme}://{school}.localhost:${port}`,
				...{ token: null, admin: `http://{school}.localhost:${port}`, adminKey: null },
			};
			await moveTo({ folder: data.folder, platform: null, schools });
			const unreachable = {
				name: 'DatabaseUnreachable',
				message: expect.stringContaining('连不上') as string,
			};
			await expect(readSchool('school01', countPlans)).rejects.toMatchObject(unreachable);
			await expect(set('school01', 'key')).rejects.toMatchObject(unreachable);
			await expect(makeSchool('school01')).rejects.toMatchObject(unreachable);
			await data.leave();
		},
	);
});
