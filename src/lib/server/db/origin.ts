/** Who asks, from where and for what: known to all that is done for one request, without being passed on. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Origin {
	/** null: nobody signed in, or the machine itself. */
	readonly personId: string | null;
	/** Network address, or the program: 命令行. */
	readonly from: string;
	/** Route or command. */
	readonly action: string;
	/** What the browser calls itself; empty: no browser asks. */
	readonly agent: string;
}

const machineItself: Origin = { personId: null, from: '本机', action: '', agent: '' };
const origins = new AsyncLocalStorage<Origin>();

export const askedFrom = <Value>(origin: Origin, work: () => Value): Value =>
	origins.run(origin, work);

export const originNow = (): Origin => origins.getStore() ?? machineItself;
