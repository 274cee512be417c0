/** A libSQL server for the run: in a folder of its own, on free ports, asking for a key at its admin API. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { libsqlServer } from '../../scripts/libsql.mjs';

/** A port that nobody has just now. */
const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = net.createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as net.AddressInfo;
			server.close(() => resolve(port));
		});
	});

/** It waits for the disk at each commit: where there is one in memory, the tests need not. */
const inMemory = existsSync('/dev/shm') ? '/dev/shm' : null;

const adminKey = 'admin-of-the-tests';

async function answers(url: string, server: ChildProcess): Promise<void> {
	for (;;) {
		if (server.exitCode !== null) throw new Error('The libSQL server ended');
		if (
			await fetch(`${url}/health`).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return;
	}
}

export async function setup(): Promise<(() => Promise<void>) | undefined> {
	const program = libsqlServer();
	if (program === null) {
		console.error(
			'没有 libSQL 服务器：对它的测试没有运行（node scripts/ensure.mjs libsql 安装它）。',
		);
		return undefined;
	}
	const folder = mkdtempSync(path.join(inMemory ?? os.tmpdir(), 'xunbiao-libsql-'));
	const [port, admin] = [await freePort(), await freePort()];
	const server = spawn(
		program,
		[
			...['--db-path', path.join(folder, 'data'), '--http-listen-addr', `127.0.0.1:${port}`],
			...['--admin-listen-addr', `127.0.0.1:${admin}`, '--admin-auth-key', adminKey],
			...['--enable-namespaces', '--disable-default-namespace', '--no-welcome'],
		],
		{ stdio: 'ignore' },
	);
	await answers(`http://127.0.0.1:${port}`, server);
	process.env['TEST_LIBSQL'] = JSON.stringify({ port, admin, adminKey });
	return async () => {
		const ended = new Promise((resolve) => server.once('exit', resolve));
		server.kill('SIGKILL');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
}
