/**
 * How often one may guess. Counted before the password is looked at, so that guesses in parallel
 * gain nothing, and alike for accounts that do not exist.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const quarterHour = 15 * 60;

export interface Throttle {
	/** One try more: how many remain for this account from here, or for how many seconds none. */
	count(account: string, address: string): Promise<Tries>;
	/** The password was right: this account may be mistyped afresh from here. */
	forget(account: string, address: string): Promise<void>;
}

export type Tries = { readonly left: number } | { readonly waitSeconds: number };

async function take(limiter: RateLimiterMemory, key: string): Promise<Tries> {
	try {
		const { remainingPoints } = await limiter.consume(key);
		return { left: remainingPoints };
	} catch (error) {
		if (!(error instanceof RateLimiterRes)) throw error;
		return { waitSeconds: Math.ceil(error.msBeforeNext / 1000) };
	}
}

/** Five tries for an account from an address; more in all, as a school has one address for many. */
export function throttle(): Throttle {
	const here = new RateLimiterMemory({
		points: 5,
		duration: quarterHour,
		blockDuration: quarterHour,
	});
	const account = new RateLimiterMemory({ points: 30, duration: quarterHour });
	const address = new RateLimiterMemory({ points: 100, duration: quarterHour });
	const pair = (name: string, from: string): string => JSON.stringify([name, from]);
	return {
		async count(name, from) {
			const tries = [
				await take(here, pair(name, from)),
				await take(account, name),
				await take(address, from),
			];
			const waits = tries.flatMap((one) => ('waitSeconds' in one ? [one.waitSeconds] : []));
			if (waits.length > 0) return { waitSeconds: Math.max(...waits) };
			return { left: Math.min(...tries.map((one) => ('left' in one ? one.left : 0))) };
		},
		async forget(name, from) {
			await here.delete(pair(name, from));
			await account.delete(name);
			await address.reward(from);
		},
	};
}
