/** Where in 8.1.2 the table of core courses stands. */
import type { Line } from '../text/lines.ts';

const caption = /^(?:续表|表\d*)?专业核心课程(?:的)?主要教学内容(?:与|和)要求$/;
const head = /^序号|^课程涉及的?主要领域|^课程涉及的/;
const after = /^(?:[（(]?\d[）).、]|[①-⑨])?专业(?:拓展|选修)课程?$/;

export interface Region {
	/** First line of the table, its heads included; the number of lines where there is none. */
	readonly from: number;
	readonly to: number;
}

/** The table begins with its heads, or below its caption with the row numbered 1. */
export function regionOf(lines: readonly Line[]): Region {
	const heads = lines.findIndex(({ plain }) => head.test(plain));
	const captioned = lines.findIndex(({ plain }) => caption.test(plain));
	const first = heads >= 0 ? heads : captioned >= 0 ? captioned + 1 : lines.length;
	const end = lines.findIndex(({ plain }, at) => at > first && after.test(plain));
	return { from: first, to: end < 0 ? lines.length : end };
}
