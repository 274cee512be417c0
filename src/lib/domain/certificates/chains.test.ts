import { describe, expect, it } from 'vitest';
import {
	certificateOf,
	certificates,
	mappingOf,
	occupation,
	occupationOf,
} from '#tests/builders/claims-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { standard } from '#tests/builders/standard-data.ts';
import { askedOf } from '#standards/mapping/asked.ts';
import { coreTasksOf } from '#standards/mapping/core-tasks.ts';
import { recount } from '../derivation/index.ts';
import { exactString } from '../exact.ts';
import { measure } from '../plan/measure.ts';
import { readPlan } from '../plan/read.ts';
import type { Plan } from '../plan/shape.ts';
import { chainsOf, hoursOf, hoursTrees } from './chains.ts';
import type { ChainNode } from './chain-graph.ts';
import { mapOf } from './map.ts';

const occupations = (parts: Partial<Plan['occupations']>): Plan['occupations'] => ({
	...planOf().occupations,
	...parts,
});
const parts: PlanParts = {
	occupations: occupations({
		positions: ['直播销售员', '直播推广专员'],
		duties: [{ position: '直播销售员', tasks: ['直播销售'], courses: ['manners'] }],
	}),
	outcomes: [
		{ id: 'o1', text: '具有直播销售的能力', standardItem: null, courses: ['sales', 'gone'] },
	],
	courses: [
		{
			...{ id: 'sales', name: '直播销售', weekly: { 3: 4 } },
			standardFields: ['直播销售'],
			standardItems: ['直播销售/1'],
		},
		{ id: 'manners', name: '商务礼仪', weekly: { 1: 2 } },
		{ id: 'data', name: '商务数据分析', weekly: { 4: 2 }, standardFields: ['商务数据分析'] },
	],
	certificates: [
		certificateOf({ mapping: mappingOf(['初级/1.1.1'], 'data', 2) }),
		occupationOf({ mapping: mappingOf(['五级/1.1.1'], 'data', 2) }),
	],
};

function chainsIn(plan: Plan) {
	const measures = measure(plan);
	const maps = plan.certificates.map((one) => {
		const of = one.standard.id === 'internet-marketer' ? occupation : certificates.webcast;
		return mapOf(one, askedOf(of, one), measures);
	});
	const coreTasks = coreTasksOf(standard);
	return { graph: chainsOf({ plan, measures, maps, coreTasks }), measures };
}
const names = (nodes: readonly ChainNode[], kind: ChainNode['kind']) =>
	nodes.filter((node) => node.kind === kind).map(({ name }) => name);

describe('chains', () => {
	const { graph, measures } = chainsIn(planOf(parts));

	it('lead from a position by its tasks and skills to courses and their hours', () => {
		const met = graph.reached('position 直播销售员', 'on');
		const tasks = names(met, 'task');
		expect(tasks).toContain('直播销售');
		expect(tasks).toContain('直播预演');
		expect(tasks).not.toContain('直播平台的选择与使用');
		expect(names(met, 'course').toSorted()).toEqual(['商务数据分析', '商务礼仪', '直播销售']);
		const hours = (4 + 2 + 2) * 18 * 100;
		expect(hoursOf(met, measures)).toEqual({ least: hours, most: hours });
	});

	it('lead back from a course to whatever asks for it', () => {
		const sales = graph.reached('course sales', 'back');
		expect(names(sales, 'position')).toEqual(['直播销售员']);
		expect(names(sales, 'outcome')).toEqual(['具有直播销售的能力']);
		expect(names(sales, 'skill')).toHaveLength(1);
		const data = names(graph.reached('course data', 'back'), 'task');
		expect(data).toEqual(
			expect.arrayContaining(['商务数据分析', '直播平台的选择与使用', '宣传准备']),
		);
		expect(names(graph.reached('course manners', 'back'), 'task')).toEqual([]);
	});

	it('are broken where nothing leads to a course', () => {
		expect(names(graph.broken('position'), 'position')).toEqual(['直播推广专员']);
		expect(names(graph.broken('task'), 'task')).toContain('直播推广实务');
		expect(graph.broken('outcome')).toEqual([]);
	});

	it('lead both ways alike', () => {
		for (const { id } of graph.nodes.values())
			for (const other of graph.reached(id, 'on'))
				expect(graph.reached(other.id, 'back').map((node) => node.id)).toContain(id);
	});

	it('keep skills of equal ids apart, and know no course that is gone', () => {
		expect(graph.nodes.has('skill webcast-operation@2021-2.0 初级/1.1.1')).toBe(true);
		expect([...graph.nodes.keys()].some((id) => id.includes('gone'))).toBe(false);
	});

	it('count of a group what one student takes', () => {
		const option = (id: string) => ({
			id,
			weekly: { 3: 4 },
			group: 'g1',
			standardFields: ['直播销售'],
		});
		const plan = planOf({ groups: [groupOf({ take: 1 })], courses: ['a', 'b'].map(option) });
		const { graph: own, measures: of } = chainsIn(plan);
		expect(hoursOf(own.reached('task 直播销售', 'on'), of)).toEqual({ least: 7200, most: 7200 });
	});

	it('open to the hours of whoever takes the fewest of them, and of whoever takes the most', () => {
		const course = (id: string, fields: string[], group: string | null = 'g1') => ({
			...{ id, group, name: id, weekly: { 3: 4 } },
			standardFields: fields,
		});
		const field = ['直播销售'];
		const courses = [
			...[course('a', field), course('b', field), course('c', [])],
			course('own', field, null),
		];
		const plan = planOf({ groups: [groupOf({ take: 2 })], courses });
		const { graph: own, measures: of } = chainsIn(plan);
		const met = own.reached('task 直播销售', 'on');
		const trees = hoursTrees(met, { plan, measures: of });
		const { least, most } = hoursOf(met, of);
		expect({ least, most }).toEqual({ least: 2 * 72 * 100, most: 3 * 72 * 100 });
		expect(trees.map(({ value }) => exactString(value))).toEqual(['144', '216']);
		expect(trees.map((tree) => exactString(recount(tree)))).toEqual(['144', '216']);
	});
});

describe('duties of positions', () => {
	const duty = { position: '直播销售员', tasks: [], courses: [] };

	it('need not be there', () => {
		expect(planOf().occupations.duties).toBeUndefined();
		const { graph } = chainsIn(planOf({ occupations: occupations({ positions: ['直播销售员'] }) }));
		expect(names(graph.broken('position'), 'position')).toEqual(['直播销售员']);
	});

	it('stand once for each position', () => {
		const plan = { ...planOf(), occupations: occupations({ duties: [duty, duty] }) };
		const read = readPlan(plan);
		expect(read.ok || read.faults[0]).toMatchObject({ wrong: '岗位 直播销售员 重复' });
	});
});
