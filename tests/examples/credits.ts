/** 学分：每门课程、每个环节. */
import type { SegmentKind } from '#domain/plan/shape.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { ofPlan, type Group } from './example.ts';

const course = (hours: number, credits: number | null) =>
	planOf({ courses: [{ weekly: { 1: 1 }, outsideHours: hours - 18, credits }] });
const segment = (kind: SegmentKind, weeks: number, credits: number) =>
	planOf({ segments: [{ kind, credits, terms: [{ weeks }] }] });

export const credits: Group = {
	title: '学分',
	examples: [
		ofPlan('credits/hours-per-credit', '§8.2', 'mandatory', [
			[
				'一门课程 79 学时 5 学分，每学分 15.8 学时',
				course(79, 5),
				'violation',
				'-1 half credits up',
			],
			['80 学时 5 学分，每学分 16 学时', course(80, 5), 'pass', '0 half credits up'],
			['90 学时 5 学分，每学分 18 学时', course(90, 5), 'pass', '0 half credits down'],
			['91 学时 5 学分，每学分 18.2 学时', course(91, 5), 'violation', '-1 half credits down'],
		]),
		ofPlan('credits/week-activity', '§8.2', 'mandatory', [
			['军训 1 周，记 0.5 学分', segment('military-training', 1, 0.5), 'violation'],
			['军训 1 周，记 1 学分', segment('military-training', 1, 1), 'pass'],
			['军训 1 周，记 1.5 学分', segment('military-training', 1, 1.5), 'violation'],
			['实训 3 周 90 学时，按学时记 5 学分', segment('training', 3, 5), 'pass'],
		]),
	],
};
