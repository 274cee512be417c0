import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { publicCourses } from '../schema/public-courses.ts';
import standard from '../teaching/730705-livestream-ecommerce-service/2025/standard.json' with { type: 'json' };
import { nationalHoursOf, publicCoursesOf } from './rows.ts';
import secondary from './secondary.json' with { type: 'json' };

const rows = publicCoursesOf('中等职业教育');
const hoursOf = (field: string) =>
	nationalHoursOf('中等职业教育').find((row) => row.field === field)?.hours;

describe('public courses of 中职', () => {
	it('fit their schema', () => {
		const read = validate(publicCourses, secondary);
		expect(read.ok ? [] : read.faults).toEqual([]);
	});
	it('are the subjects of 8.1.1 in its order', () => {
		const { required, limited } = standard.standard.courses.public;
		expect(rows.filter(({ nature }) => nature === 'compulsory').map(({ field }) => field)).toEqual(
			required,
		);
		expect(rows.filter(({ nature }) => nature === 'limited').map(({ field }) => field)).toEqual(
			limited,
		);
	});
	it('name the four courses of 思想政治 in their order', () => {
		expect(rows[0]?.courses.map(({ name }) => name)).toEqual([
			'中国特色社会主义',
			'心理健康与职业生涯',
			'哲学与人生',
			'职业道德与法治',
		]);
	});
	it('have national hours, but for the five subjects without a known figure', () => {
		const fields = [
			'思想政治',
			'语文',
			'历史',
			'数学',
			'外语',
			'信息技术',
			'体育与健康',
			'艺术',
			'劳动教育',
		];
		expect(fields.map(hoursOf)).toEqual([144, 198, 72, 144, 144, 144, 144, 36, 16]);
		expect(nationalHoursOf('中等职业教育')).toHaveLength(9);
	});
	it('draft 1170 hours, lawful credits, and never less than the national hours', () => {
		const drafted = rows.flatMap(({ courses }) => courses);
		expect(drafted.reduce((sum, { hours }) => sum + hours, 0)).toBe(1170);
		expect(
			drafted.filter(({ hours, credits }) => hours < 16 * credits || hours > 18 * credits),
		).toEqual([]);
		for (const { national, courses } of rows)
			expect(courses.reduce((sum, { hours }) => sum + hours, 0)).toBeGreaterThanOrEqual(
				national?.least ?? 0,
			);
	});
	it('are shipped confirmed for 劳动教育 alone', () => {
		expect(rows.filter(({ confirmed }) => confirmed).map(({ field }) => field)).toEqual([
			'劳动教育',
		]);
	});
	it('are not known for other levels', () => {
		expect(publicCoursesOf('高等职业教育专科')).toEqual([]);
	});
});
