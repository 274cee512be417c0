/** By what a school measures load: weekly hours of a teacher, size of a class, hours that a room is open. */
import * as v from 'valibot';
import type { Fault, Outcome } from '../fault.ts';
import { failure, success } from '../fault.ts';

export interface Norms {
	/** Class hours a week of a full-time and of a part-time teacher. */
	readonly full: number;
	readonly part: number;
	/** Students of a class. */
	readonly classSize: number;
	/** Class hours a week in which a room can be used. */
	readonly roomHours: number;
}

/** Where a school has set nothing: shown as such. */
export const usualNorms: Norms = { full: 14, part: 6, classSize: 40, roomHours: 30 };

const bounds: Record<keyof Norms, readonly [least: number, most: number, name: string]> = {
	full: [1, 40, '专任教师周学时'],
	part: [0, 40, '兼职教师周学时'],
	classSize: [1, 200, '班额'],
	roomHours: [1, 84, '实训室每周可用学时'],
};

/** Hours may be halves, students are whole. */
const fits = (key: keyof Norms, value: number): boolean =>
	value >= bounds[key][0] &&
	value <= bounds[key][1] &&
	Number.isInteger(key === 'classSize' ? value : value * 2);

const shape = v.object({
	full: v.number(),
	part: v.number(),
	classSize: v.number(),
	roomHours: v.number(),
});

export function readNorms(value: unknown): Outcome<Norms> {
	const read = v.safeParse(shape, value);
	const given: Partial<Norms> = read.success ? read.output : {};
	const faults = (Object.keys(bounds) as (keyof Norms)[]).flatMap((key): Fault[] => {
		const [least, most, name] = bounds[key];
		return fits(key, given[key] ?? NaN)
			? []
			: [{ path: key, wrong: `${name}不对`, right: `填 ${least} 至 ${most} 的数` }];
	});
	return faults.length > 0 || !read.success ? failure(...faults) : success(read.output);
}
