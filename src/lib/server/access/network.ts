/** The network that an address counts for: of IPv6 everyone has as many addresses as they like. */
import { isIPv6 } from 'node:net';

/** The first 64 bits of an IPv6 address; of IPv4, also written within IPv6, all. */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped || !isIPv6(address)) return mapped ?? address;
	const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
	const groups = head.split(':').filter(Boolean);
	const behind = tail?.split(':').filter(Boolean) ?? [];
	const zeros = Array.from({ length: 8 - groups.length - behind.length }, () => '0');
	const all = tail === undefined ? groups : [...groups, ...zeros, ...behind];
	const first = all.slice(0, 4).map((group) => parseInt(group, 16).toString(16));
	return `${first.join(':')}::/64`;
}
