/** Addresses that are of no public network: what a server fetches for others must not lie there. */
import { BlockList, isIPv6 } from 'node:net';

/** IANA's special-purpose registries for IPv4 and IPv6. */
const ranges = [
	...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
	...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16'],
	...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
	...['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
	...['2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

const listed = new BlockList();
for (const range of ranges) {
	const [net = '', bits] = range.split('/');
	listed.addSubnet(net, Number(bits), familyOf(net));
}
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const within = (list: BlockList, address: string): boolean =>
	list.check(address.split('%')[0] ?? '', familyOf(address));

/** Of an IPv4 address within IPv6 what holds for that one. */
export const isPrivate = (address: string): boolean => within(listed, address);
export const isLoopback = (address: string): boolean => within(loopback, address);
