/** The built server with the demonstration's data, to be killed in the middle and started again at its port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const probe = net.createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as net.AddressInfo;
			probe.close(() => resolve(port));
		});
	});

export class MortalServer {
	readonly folder = mkdtempSync(path.join(os.tmpdir(), 'xunbiao-fuzz-'));
	readonly port: number;
	readonly #settings: NodeJS.ProcessEnv;
	#child: ChildProcess | null = null;

	private constructor(port: number, settings: NodeJS.ProcessEnv) {
		this.port = port;
		this.#settings = settings;
		// Whoever ends without a word takes it along.
		process.once('exit', () => this.#child?.kill('SIGKILL'));
	}

	/** `settings`: of its environment, beside ours. */
	static async start(settings: NodeJS.ProcessEnv = {}): Promise<MortalServer> {
		const server = new MortalServer(await freePort(), settings);
		await server.rise();
		return server;
	}

	get base(): string {
		return `http://localhost:${this.port}`;
	}

	/** Answers when it listens. */
	rise(): Promise<void> {
		const child = spawn(process.execPath, ['--expose-gc', path.join('scripts', 'serve.mjs')], {
			cwd: root,
			env: {
				...process.env,
				...this.#settings,
				...{ DATA_DIR: this.folder, PORT: String(this.port) },
			},
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		this.#child = child;
		return new Promise((resolve, reject) => {
			child.stdout.on('data', (part: Buffer) => part.includes('循标已启动') && resolve());
			child.once('exit', () => reject(new Error('The server ended before it listened')));
		});
	}

	/** As a power cut: nothing is finished. */
	kill(): Promise<void> {
		const child = this.#child;
		return new Promise((resolve) => {
			child?.once('exit', () => resolve());
			child?.kill('SIGKILL');
		});
	}

	async end(): Promise<void> {
		await this.kill();
		rmSync(this.folder, { recursive: true, force: true });
	}
}
