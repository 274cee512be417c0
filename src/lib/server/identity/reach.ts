/**
 * Where the server may go for a school: over https into public networks. The operator may name hosts
 * within private ones, for many colleges run their identity service there; http is for this machine
 * itself alone, and only where the operator says so.
 */
import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopback, isPrivate } from './private-address.ts';

const listOf = (text = ''): string[] =>
	text.split(/[\s,，]+/).flatMap((host) => (host === '' ? [] : [host.toLowerCase()]));

const privateHosts = (): string[] => listOf(process.env['IDENTITY_PRIVATE_HOSTS']);
export const loopbackIsOpen = (): boolean => process.env['IDENTITY_HTTP_LOOPBACK'] === '1';

/** In words, for whoever entered the address. */
export class Unreachable extends Error {}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '').toLowerCase();

const isOpen = (host: string, address: string): boolean =>
	!isPrivate(address) || privateHosts().includes(host) || (loopbackIsOpen() && isLoopback(address));

const inside = (host: string): Unreachable =>
	new Unreachable(
		`${host} 在内部网络，本机不能替学校访问。请平台管理员把它列入 IDENTITY_PRIVATE_HOSTS`,
	);

const isThisMachine = (host: string): boolean =>
	host === 'localhost' || (isIP(host) > 0 && isLoopback(host));

/** Throws `Unreachable` where it must not even be looked up. */
export function checkAddress({ protocol, hostname }: URL): void {
	const host = bare(hostname);
	const plain = protocol === 'http:' && loopbackIsOpen() && isThisMachine(host);
	if (protocol !== 'https:' && !plain) throw new Unreachable('只能用 https 地址');
	if (isIP(host) > 0 && !isOpen(host, host)) throw inside(host);
}

/** Names are looked up once, and what was judged is what is connected to. */
export const guardedLookup: LookupFunction = (hostname, options, done) =>
	lookup(hostname, { ...options, all: true }, (error, found) => {
		const host = bare(hostname);
		const closed = error ? undefined : found.find(({ address }) => !isOpen(host, address));
		if (error ?? closed) return done(error ?? inside(host), '', 0);
		if (options.all) return done(null, found);
		const [first] = found;
		return done(null, first?.address ?? '', first?.family ?? 0);
	});
