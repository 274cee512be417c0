/** A key in the courses table, until the changed total is on the screen, in a browser slowed six times. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Edit } from '#domain/plan/edit.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import { systemChromium } from '../../scripts/test-tools.mjs';
import { keyTime, mapKeyTime, plainKeyTime, slowed } from '../journeys/key-time.ts';
import { drafted } from './drafted.ts';
import { showPlainTable } from './plain-table.ts';
import { figure, type Figure } from './stopwatch.ts';

const port = 3973;
const address = `http://localhost:${port}`;
const keys = 15;
const sizes = [20, 45, 120];

const served = (child: ChildProcess): Promise<void> =>
	new Promise((resolve, reject) => {
		child.stdout?.on('data', (part: Buffer) => part.toString().includes('循标已启动') && resolve());
		child.once('exit', () => reject(new Error('the server ended')));
	});

/** The demonstration's 专业负责人 at a page of the bench's own browser. */
async function signedIn(browser: Browser, folder: string): Promise<Page> {
	const [head = ''] = readFileSync(path.join(folder, 'demo-accounts.txt'), 'utf8').split('\n');
	const [, , account = '', , password = ''] = head.split('\t');
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const data = { account, password, remember: false };
	const headers = { origin: address };
	const answer = await context.request.post(`${address}/api/session`, { data, headers });
	if (!answer.ok()) throw new Error(await answer.text());
	return context.newPage();
}

/** A drafted plan of the page's person; its address. */
async function draftedAt(page: Page): Promise<string> {
	await page.goto(`${address}/plans/new`);
	await page.getByRole('button', { name: '生成方案' }).click();
	await page.waitForURL(/\/plans\/[0-9a-z]{16}/, { timeout: 60_000 });
	return address + new URL(page.url()).pathname;
}

/** Ids no other course has; nothing of the standard is claimed twice. */
const copyOf = (course: Course, number: number): Course => ({
	...course,
	id: `copy-${number}`,
	name: `${course.name}（${number}）`,
	group: null,
});

/** Edits that leave `size` courses: the last ones go, or copies of all in turn come. */
function sizing({ courses }: Plan, size: number): Edit[] {
	const gone = courses.slice(size).map((course): Edit => ({
		op: 'remove',
		path: `courses/${course.id}`,
		from: course,
		to: null,
	}));
	const more = Array.from({ length: Math.max(0, size - courses.length) }, (_, index): Edit => {
		const copy = copyOf(courses[index % courses.length] as Course, index);
		return { op: 'add', path: `courses/${copy.id}`, from: null, to: copy };
	});
	return [...gone, ...more];
}

/** A plan of `size` courses at its courses table, and a cell of weekly hours in it. */
async function tableOf(page: Page, plan: Plan, size: number): Promise<void> {
	const at = await draftedAt(page);
	await send(page, at, sizing(plan, size));
	await page.goto(`${at}/courses`);
}

interface Conflicts {
	readonly conflicts: readonly { readonly path: string; readonly theirs: unknown }[];
}

/** Makes the edits; where the school's course library has given a course more than the draft, over that. */
async function send(page: Page, at: string, edits: readonly Edit[]): Promise<void> {
	const post = async (made: readonly Edit[]) => {
		const base = await revisionOf(page, at);
		const data = { base, clientId: 'bench', requestId: crypto.randomUUID(), edits: made };
		return page.request.post(`${at}/edits`, { data, headers: { origin: address } });
	};
	const first = await post(edits);
	if (first.ok()) return;
	const { conflicts } = (await first.json()) as Conflicts;
	const now = new Map(conflicts.map(({ path, theirs }) => [path, theirs]));
	const again = await post(
		edits.map((edit) => (now.has(edit.path) ? { ...edit, from: now.get(edit.path) } : edit)),
	);
	if (!again.ok()) throw new Error(await again.text());
}

async function revisionOf(page: Page, at: string): Promise<number> {
	const headers = { accept: 'application/json' };
	const answer = await page.request.get(`${at}/events?after=0`, { headers });
	const { changes } = (await answer.json()) as { changes: { revision: number }[] };
	return changes.at(-1)?.revision ?? 0;
}

/** Of each size a key in the schedule and, right after it, in a bare table of as many rows: a machine's speed changes. */
async function measured(page: Page, plan: Plan): Promise<[schedule: number, plain: number][]> {
	const client = await page.context().newCDPSession(page);
	const medians: [number, number][] = [];
	for (const size of sizes) {
		await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await tableOf(page, plan, size);
		await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
		const schedule = await keyTime(page, keys);
		await showPlainTable(page, await page.locator('tbody tr').count());
		medians.push([schedule, await plainKeyTime(page, keys)]);
	}
	return medians;
}

/** A key in the map of a certificate with 217 skills by 40 courses. */
async function mapMeasured(page: Page, plan: Plan): Promise<number> {
	const client = await page.context().newCDPSession(page);
	const at = await draftedAt(page);
	const standard = { id: 'webcast-operation', edition: '2021-2.0' };
	const aim = {
		standard,
		level: '高级',
		track: null,
		examSemester: 5,
		mapping: [],
		conversion: [],
	};
	const key = `${standard.id}@${standard.edition}`;
	const aimed: Edit = { op: 'add', path: `certificates/${key}`, from: null, to: aim };
	await send(page, at, [...sizing(plan, 40), aimed]);
	await page.goto(`${at}/certs/${encodeURIComponent(key)}`);
	await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
	return mapKeyTime(page, keys);
}

export async function liveFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-bench-'));
	const environment = { ...process.env, DATA_DIR: folder, PORT: String(port) };
	const server = spawn(process.execPath, ['scripts/serve.mjs'], { env: environment });
	const executablePath = systemChromium() as string | undefined;
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: ['--no-sandbox', '--disable-gpu'],
	});
	try {
		await served(server);
		const [page, plan] = [await signedIn(browser, folder), await drafted()];
		const medians = await measured(page, plan);
		const map = await mapMeasured(await signedIn(browser, folder), plan);
		const ofMap = figure(
			`key to changed totals in a map of 217 skills × 40 courses, processor slowed ${slowed} times`,
			map,
			'a key in the schedule of 45 courses',
			medians[1]?.[0] ?? NaN,
			'≤ 1',
		);
		const keys = sizes.flatMap((size, index) => {
			const [schedule, plain] = medians[index] ?? [NaN, NaN];
			const what = `key to changed total, ${size} courses, processor slowed ${slowed} times`;
			const grown = `≤ ${size / (sizes[0] ?? size)}`;
			return [
				figure(what, schedule, `the same with ${sizes[0]} courses`, medians[0]?.[0] ?? NaN, grown),
				figure(what, schedule, 'a key in a bare table of as many rows', plain, '≤ 2'),
			];
		});
		return [...keys, ofMap];
	} finally {
		await browser.close();
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
}
