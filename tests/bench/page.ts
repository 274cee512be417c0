/** A page with a session beside the same HTML from bare Node: requests a second, sixteen at a time. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure } from './stopwatch.ts';

const ports = { application: 3971, bare: 3972 };
const connections = 16;
const seconds = 5;

const bareServer = `
	const http = require('node:http');
	let html = '';
	process.stdin.on('data', (part) => (html += part)).on('end', () => {
		const bytes = Buffer.from(html);
		const headers = { 'content-type': 'text/html', 'content-length': bytes.length };
		http.createServer((_, response) => response.writeHead(200, headers).end(bytes))
			.listen(${ports.bare}, '127.0.0.1', () => console.log('ready'));
	});`;

const said = (child: ChildProcess, word: string): Promise<void> =>
	new Promise((resolve, reject) => {
		child.stdout?.on('data', (part: Buffer) => part.toString().includes(word) && resolve());
		child.once('exit', () => reject(new Error('the server ended')));
	});

interface Answer {
	readonly status: number;
	readonly headers: http.IncomingHttpHeaders;
	readonly body: string;
}

export function ask(options: http.RequestOptions, body?: string): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const request = http.request({ host: '127.0.0.1', ...options }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts).toString(),
				}),
			);
		});
		request.on('error', reject);
		request.end(body);
	});
}

async function signedIn(folder: string): Promise<string> {
	const [head = ''] = readFileSync(path.join(folder, 'demo-accounts.txt'), 'utf8').split('\n');
	const [, , account = '', , password = ''] = head.split('\t');
	const answer = await ask(
		{
			port: ports.application,
			path: '/login',
			method: 'POST',
			headers: {
				'content-type': 'application/x-www-form-urlencoded',
				origin: `http://127.0.0.1:${ports.application}`,
			},
		},
		new URLSearchParams({ account, password }).toString(),
	);
	return (answer.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Requests a second, after one second to warm up. */
async function rate(options: http.RequestOptions): Promise<number> {
	const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
	const until = async (end: number): Promise<number> => {
		let answered = 0;
		const one = async () => {
			while (performance.now() < end) {
				const { status } = await ask({ ...options, agent });
				if (status !== 200) throw new Error(`answered ${status}`);
				answered += 1;
			}
		};
		await Promise.all(Array.from({ length: connections }, one));
		return answered;
	};
	await until(performance.now() + 1000);
	const answered = await until(performance.now() + seconds * 1000);
	agent.destroy();
	return answered / seconds;
}

async function measured(folder: string, started: ChildProcess[]): Promise<Figure> {
	const environment = { ...process.env, DATA_DIR: folder, PORT: String(ports.application) };
	const application = spawn(process.execPath, ['--expose-gc', 'scripts/serve.mjs'], {
		env: environment,
	});
	started.push(application);
	await said(application, '循标已启动');
	const options = {
		port: ports.application,
		path: '/',
		headers: { cookie: await signedIn(folder) },
	};
	const page = await ask(options);
	if (!page.body.includes('工作台')) throw new Error('not signed in');
	const bare = spawn(process.execPath, ['-e', bareServer]);
	started.push(bare);
	const ready = said(bare, 'ready');
	bare.stdin.end(page.body);
	await ready;
	const [ours, theirs] = [await rate(options), await rate({ port: ports.bare, path: '/' })];
	return {
		what: '工作台 with a session, milliseconds a request',
		milliseconds: Number((1000 / ours).toFixed(3)),
		yardstick: 'the same HTML from bare Node',
		yardstickMilliseconds: Number((1000 / theirs).toFixed(3)),
		ratio: Number((theirs / ours).toFixed(2)),
		aim: '≤ 3',
	};
}

export async function pageFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-bench-'));
	const started: ChildProcess[] = [];
	try {
		return [await measured(folder, started)];
	} finally {
		for (const child of started) child.kill();
		rmSync(folder, { recursive: true, force: true });
	}
}
