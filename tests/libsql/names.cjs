/**
 * Names under `.localhost` are this machine (RFC 6761, 6.3); not every system's resolver knows it, and
 * the server tells its namespaces by the name that it was called. Required by the process, not imported
 * by a test: threads of the process must know it, too.
 */
const dns = require('node:dns');

const lookup = dns.lookup;
const here = { address: '127.0.0.1', family: 4 };

dns.lookup = (name, options, answer) => {
	if (!name.endsWith('.localhost')) return lookup(name, options, answer);
	if (options.all) return answer(null, [here]);
	return answer(null, here.address, here.family);
};
