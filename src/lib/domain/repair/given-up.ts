/** The search ended without an answer: neither with a repair, nor knowing that there is none. */
import type { Fault } from '../fault.ts';

export class GivenUp extends Error {
	readonly fault: Fault;

	/** `title` of the rule that has refused the last of `tried` repairs: 总学时. */
	constructor(title: string, tried: number) {
		const wrong = `试过 ${tried} 种改法，都不合“${title}”的要求，没有再找下去`;
		super(wrong);
		this.fault = {
			path: '',
			wrong,
			right: `先在方案里改正“${title}”，或锁定要保留的数，再求最小修复`,
		};
	}
}
