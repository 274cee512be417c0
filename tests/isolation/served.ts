/** The built server in a process of its own, on data that the test made. */
import { spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface Served {
	readonly port: number;
	/** What it wrote so far, to standard output and standard error. */
	readonly log: () => string;
	readonly stop: () => Promise<void>;
}

/** Answers when it listens; rejects with its words where it ended instead. */
export async function serve(folder: string): Promise<Served> {
	const env = { ...process.env, NODE_ENV: 'production', XUNBIAO_MODE: 'production' };
	const child = spawn(process.execPath, [path.join(root, 'scripts', 'serve.mjs')], {
		cwd: root,
		env: { ...env, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1' },
	});
	let written = '';
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const listening = new Promise<number>((resolve, reject) => {
		const hear = (part: Buffer): void => {
			written += part.toString();
			const port = /循标已启动：http:\/\/localhost:(\d+)/.exec(written)?.[1];
			if (port) resolve(Number(port));
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		void ended.then(() => reject(new Error(`The server ended: ${written}`)));
	});
	const port = await listening;
	const stop = (): Promise<void> => {
		child.kill('SIGTERM');
		return ended;
	};
	return { port, log: () => written, stop };
}

export interface Request {
	readonly method?: string;
	/** Sent as it stands: nothing is resolved or escaped. */
	readonly path: string;
	readonly headers?: http.OutgoingHttpHeaders;
	readonly body?: string | Buffer;
	/** Whose connections it goes by; the suite's own unless told. */
	readonly agent?: http.Agent;
}

export interface Reply {
	readonly status: number;
	readonly headers: http.IncomingHttpHeaders;
	/** Empty for a stream of events, which is left at its headers. */
	readonly body: string;
	readonly bytes: Buffer;
}

const usual = new http.Agent({ keepAlive: true, maxSockets: 6 });

function read(response: http.IncomingMessage, done: (bytes: Buffer) => void): void {
	if (response.headers['content-type']?.startsWith('text/event-stream')) {
		response.destroy();
		return done(Buffer.alloc(0));
	}
	const parts: Buffer[] = [];
	response.on('data', (part: Buffer) => parts.push(part));
	response.on('end', () => done(Buffer.concat(parts)));
}

/** As a browser of this origin asks, unless the headers say otherwise. */
export const ask = (
	port: number,
	{ method = 'GET', path: to, headers: given, body, agent }: Request,
) =>
	new Promise<Reply>((resolve, reject) => {
		const own = { origin: `http://127.0.0.1:${port}`, accept: 'text/html', ...given };
		const sent = Object.entries(own).filter(([, value]) => value !== undefined);
		const options = { host: '127.0.0.1', port, method, path: to, agent: agent ?? usual };
		const request = http.request({ ...options, headers: Object.fromEntries(sent) }, (response) =>
			read(response, (bytes) => {
				const { statusCode: status = 0, headers } = response;
				resolve({ status, headers, body: bytes.toString(), bytes });
			}),
		);
		request.on('error', reject);
		request.end(body);
	});
