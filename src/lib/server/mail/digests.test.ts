import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import * as build from '#tests/builders/school-of.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { memberships, people, schools } from '../db/platform/schema.ts';
import { sendDueDigests } from '../upkeep/digests.ts';
import { mailSettings } from './settings.ts';

interface Received {
	readonly to: string;
	readonly text: string;
}

const letters: Received[] = [];
/** Addresses that the server refuses. */
const refused = new Set<string>();

const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS', 'AUTH'],
	onRcptTo: ({ address }, _, done) => done(refused.has(address) ? new Error('no such box') : null),
	onData(stream, { envelope }, done) {
		const parts: Buffer[] = [];
		stream.on('data', (part: Buffer) => parts.push(part));
		stream.on('end', () => {
			const raw = Buffer.concat(parts).toString('latin1');
			letters.push({ to: envelope.rcptTo[0]!.address, text: bodyOf(raw) });
			done();
		});
	},
});

/** The text of a letter, whichever way it was encoded. */
function bodyOf(raw: string): string {
	const [head = '', ...rest] = raw.split('\r\n\r\n');
	const body = rest.join('\r\n\r\n');
	if (/encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
	const bytes = body
		.replace(/=\r\n/g, '')
		.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1').toString('utf8');
}

let data: Awaited<ReturnType<typeof build.freshData>>;
let [ours, theirs]: build.TestSchool[] = [];
let env: Record<string, string>;
const at = (day: number, time: string): Date => new Date(`2031-11-${day}T${time}:00+08:00`);

beforeAll(async () => {
	data = await build.freshData();
	await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
	const { port } = server.server.address() as AddressInfo;
	env = {
		...{ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: '循标 <xunbiao@school.example>' },
		...{ ORIGIN: 'https://xunbiao.school.example', DIGEST_TIME: '07:30' },
	};
	ours = await build.schoolOf('甲校');
	theirs = await build.schoolOf('乙校');
	await build.planIn(ours['department-head'], planOf({ courses: [{ category: 'core' }] }));
	await build.planIn(theirs['department-head'], planOf({ courses: [{ category: 'core' }] }));
});
afterAll(async () => {
	await new Promise<void>((closed) => void server.close(() => closed()));
	await data.leave();
});

const emailOf = async (personId: string): Promise<string> =>
	(await readPlatform((db) => db.select().from(people))).find(({ id }) => id === personId)!.email!;

describe('the digest by e-mail', () => {
	it('is off where nothing is set, and not before its time', async () => {
		expect(await sendDueDigests(at(20, '08:00'), {})).toBe(0);
		expect(await sendDueDigests(at(20, '07:29'), env)).toBe(0);
		expect(letters).toEqual([]);
	});

	it('goes to whom something waits for, of their own school, and to nobody else', async () => {
		const sent = await sendDueDigests(at(20, '07:30'), env);
		expect(sent).toBe(letters.length);
		const heads = [
			await emailOf(ours!['department-head'].personId),
			await emailOf(theirs!['department-head'].personId),
		];
		const [own, foreign] = heads.map((email) => letters.filter(({ to }) => to === email));
		expect([own!.length, foreign!.length]).toEqual([1, 1]);
		expect(own![0]!.text).toContain('等待您处理');
		expect(own![0]!.text).toContain('甲校');
		expect(own![0]!.text).not.toContain('乙校');
		expect(foreign![0]!.text).not.toContain('甲校');
		const admin = await emailOf(ours!['school-admin'].personId);
		expect(letters.map(({ to }) => to)).not.toContain(admin);
	});

	it('is sent once a day, however often the clock is looked at', async () => {
		letters.length = 0;
		expect(await sendDueDigests(at(20, '12:00'), env)).toBe(0);
		expect(letters).toEqual([]);
	});

	it('is one a day, of one school, to a person of two; the next day the other has its turn', async () => {
		const { personId } = ours!['department-head'];
		const createdAt = at(20, '13:00').toISOString();
		const place = { personId, schoolId: theirs!.schoolId, role: 'department-head' as const };
		await writePlatform((db) =>
			db.insert(memberships).values({ ...place, department: '商贸系', createdAt }),
		);
		const email = await emailOf(personId);
		const schoolsOf = async (day: number): Promise<string[]> => {
			letters.length = 0;
			await sendDueDigests(at(day, '07:30'), env);
			return letters
				.filter(({ to }) => to === email)
				.map(({ text }) => ['甲校', '乙校'].filter((name) => text.includes(name)).join());
		};
		expect(await schoolsOf(21)).toEqual(['乙校']);
		expect(await schoolsOf(22)).toEqual(['甲校']);
	});

	it('of one address that is refused holds up nobody else, and is not tried again that day', async () => {
		letters.length = 0;
		const email = await emailOf(theirs!['department-head'].personId);
		refused.add(email);
		expect(await sendDueDigests(at(23, '07:30'), env)).toBeGreaterThan(0);
		refused.clear();
		await sendDueDigests(at(23, '09:00'), env);
		expect(letters.map(({ to }) => to)).not.toContain(email);
	});

	it('of a school that is suspended goes to nobody', async () => {
		letters.length = 0;
		await writePlatform((db) => db.update(schools).set({ status: 'suspended' }));
		expect(await sendDueDigests(at(24, '07:30'), env)).toBe(0);
	});
});

describe('its settings', () => {
	it('are all or none', () => {
		expect(mailSettings({})).toBeNull();
		expect(mailSettings(env)).toMatchObject({ time: '07:30' });
		for (const wrong of [
			{ MAIL_FROM: '' },
			{ ORIGIN: '' },
			{ SMTP_URL: 'x' },
			{ DIGEST_TIME: '25:00' },
		])
			expect(() => mailSettings({ ...env, ...wrong })).toThrow();
	});
});
