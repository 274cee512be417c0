/** One database: a file of this machine, or a namespace of a libSQL server. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import {
	createClient,
	type Client,
	type InArgs,
	type InStatement,
	type ResultSet,
} from '@libsql/client';
import { letGo } from './collect.ts';
import { writeQueue } from './write-queue.ts';

export interface FileSite {
	readonly kind: 'file';
	readonly file: string;
}

export interface ServerSite {
	readonly kind: 'server';
	/** http, https, ws, wss or libsql. */
	readonly url: string;
	readonly token: string | null;
	/** Where its namespace is made and taken away; null: that is done by other means. */
	readonly admin: Admin | null;
}

export interface Admin {
	readonly url: string;
	readonly key: string | null;
	readonly namespace: string;
}

export type Site = FileSite | ServerSite;

/** Waits up to 5 s for another process that writes to the same file. */
const busyMilliseconds = 5000;

/**
 * Of a file: one connection that writes, one that holds a snapshot, one that reads beside them. More
 * would only cost memory and file handles: the driver works through one statement after the other.
 */
const connections = 3;

/** Makes the file where there is none. */
export function connect(site: Site): Client {
	if (site.kind === 'server')
		return createClient({ url: site.url, ...(site.token !== null && { authToken: site.token }) });
	if (!existsSync(site.file)) mkdirSync(path.dirname(site.file), { recursive: true, mode: 0o700 });
	const url = `file:${site.file}`;
	return inLine(createClient({ url, timeout: busyMilliseconds, concurrency: connections }));
}

/**
 * Questions asked at once would each be lent a connection, and a new one reads the whole schema; the
 * driver answers one after the other all the same. A transaction has its own and is not in the line.
 */
function inLine(client: Client): Client {
	const line = writeQueue();
	const execute: (asked: InStatement) => Promise<ResultSet> = client.execute.bind(client);
	client.execute = (asked: InStatement, args?: InArgs) =>
		line(() => execute(typeof asked === 'string' && args ? { sql: asked, args } : asked));
	return client;
}

export async function connected<Value>(
	site: Site,
	use: (client: Client) => Promise<Value>,
): Promise<Value> {
	const client = connect(site);
	try {
		return await use(client);
	} finally {
		client.close();
		if (site.kind === 'file') await letGo();
	}
}
