/**
 * Names under `.localhost` are this machine (RFC 6761, 6.3); not every system's resolver knows it, and
 * the server tells its namespaces by the name that it was called.
 */
import dns from 'node:dns';

type Lookup = typeof dns.lookup;
const lookup = dns.lookup;
const here = { address: '127.0.0.1', family: 4 };

dns.lookup = ((
	name: string,
	options: dns.LookupAllOptions,
	answer: (...said: unknown[]) => void,
) => {
	if (!name.endsWith('.localhost'))
		return (lookup as (...words: unknown[]) => void)(name, options, answer);
	if (options.all) return answer(null, [here]);
	answer(null, here.address, here.family);
}) as unknown as Lookup;
