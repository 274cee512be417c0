/** Where the databases are. Nothing above this folder knows whether they are files or servers. */
import path from 'node:path';
import type { ServerSite, Site } from './site.ts';

/** A libSQL server, or several: each school is a namespace, found by the name in its address. */
export interface SchoolServer {
	/** `http://{school}.db.example:8080`; DNS decides which machine that is. */
	readonly address: string;
	/** What opens it; null: it asks for nothing. */
	readonly token: string | null;
	/** Its admin API, `http://{school}.db.example:9090`; null: namespaces are made by other means. */
	readonly admin: string | null;
	readonly adminKey: string | null;
}

export interface Places {
	/** Folder of what is kept in files: databases, archives, backups. */
	readonly folder: string;
	/** null: the schools' databases are files of `folder`. */
	readonly schools: SchoolServer | null;
	/** Address of the platform's database, opened with what opens the schools'; null: a file. */
	readonly platform: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

function serverOf(environment: Environment): SchoolServer | null {
	const address = environment['SCHOOL_DATABASES'];
	if (!address) return null;
	return {
		address,
		token: environment['SCHOOL_DATABASES_TOKEN'] || null,
		admin: environment['SCHOOL_DATABASES_ADMIN'] || null,
		adminKey: environment['SCHOOL_DATABASES_ADMIN_KEY'] || null,
	};
}

export const placesOf = (environment: Environment): Places => ({
	folder: path.resolve(environment['DATA_DIR'] || 'data'),
	schools: serverOf(environment),
	platform: environment['PLATFORM_DATABASE'] || null,
});

/** All of them are files in `folder`. */
export const filesIn = (folder: string): Places => ({ folder, schools: null, platform: null });

/** Where archives of schools are kept. */
export const archivesFolder = ({ folder }: Places): string => path.join(folder, 'archives');

/** Where backups are kept. */
export const backupsFolder = ({ folder }: Places): string => path.join(folder, 'backups');

/** Where exports of many plans are made and kept until they are fetched. */
export const exportsFolder = ({ folder }: Places): string => path.join(folder, 'exports');

const fileSite = (...parts: string[]): Site => ({ kind: 'file', file: path.join(...parts) });

function filled(setting: string, address: string, school: string): string {
	if (!address.includes('{school}')) throw new Error(`${setting} 里没有 {school}`);
	return address.replaceAll('{school}', school);
}

export function platformSite({ folder, platform, schools }: Places): Site {
	if (platform === null) return fileSite(folder, 'platform.db');
	const namespace = new URL(platform).hostname.split('.')[0] ?? '';
	return { kind: 'server', url: platform, ...keysFor(schools, namespace) };
}

/** Throws where the id could be anything but one of ours: it becomes a file name and a host's. */
export function schoolSite({ folder, schools }: Places, schoolId: string): Site {
	if (!/^[a-z0-9]{4,40}$/.test(schoolId)) throw new Error('Not the id of a school');
	if (schools === null) return fileSite(folder, 'schools', `${schoolId}.db`);
	const url = filled('SCHOOL_DATABASES', schools.address, schoolId);
	return { kind: 'server', url, ...keysFor(schools, schoolId) };
}

function keysFor(
	schools: SchoolServer | null,
	namespace: string,
): Omit<ServerSite, 'kind' | 'url'> {
	const { token = null, admin = null, adminKey = null } = schools ?? {};
	if (admin === null) return { token, admin: null };
	const url = filled('SCHOOL_DATABASES_ADMIN', admin, namespace);
	return { token, admin: { url, key: adminKey, namespace } };
}
