import { describe, expect, it } from 'vitest';
import type { Room } from '#domain/staff/facts-shape.ts';
import { conditionsOf, itIsACondition, openOf, tightened } from '#tests/builders/conditions-of.ts';
import { equipmentOf, factsOf, roomsOf } from '#tests/builders/facts-of.ts';
import { findingsAfter, parameterOf, worldOf } from '#tests/builders/judging-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { standard } from '#tests/builders/standard-data.ts';
import { rooms as rule } from './rooms.ts';

/** The rooms of the standard, the second of them changed: 直播运营实训室. */
const withRoom = (change: (room: Room) => Partial<Room>) => ({
	rooms: roomsOf().map((room, index) => (index === 1 ? { ...room, ...change(room) } : room)),
});
const withLine = (item: string, parts: Partial<Room['equipment'][number]>) =>
	withRoom(({ equipment }) => ({
		equipment: equipment.map((line) => (line.name === item ? equipmentOf(item, parts) : line)),
	}));
const status = (changes: object) => openOf(rule, changes)[0]?.status ?? 'pass';

describe('training rooms', () => {
	itIsACondition(rule, '实训室', { rooms: [] });

	it('are missed by name', () => {
		const open = openOf(rule, { rooms: roomsOf().slice(1) });
		expect(open).toMatchObject([
			{ status: 'violation', measured: '短视频拍摄与剪辑实训室', at: ['rooms'] },
		]);
	});

	it('say what is lacking, what is not known, and how to mend it', () => {
		const said = (changes: object) => openOf(rule, changes)[0];
		const clause = '（§10.1.2）。';
		expect(conditionsOf(rule)[1]?.message).toBe(`直播运营实训室设备和软件齐全${clause}`);
		expect(said({ rooms: roomsOf().slice(1) })?.message).toBe(
			`没有实训室对应短视频拍摄与剪辑实训室${clause}一间综合性实训室可以对应几间，请在实训室中标明。`,
		);
		const equivalent = '有等效设备的，请写明名称和理由。';
		expect(said(withLine('调音台', { quantity: 0 }))?.message).toBe(
			`直播运营实训室缺调音台${clause}${equivalent}`,
		);
		expect(said(withLine('调音台', { quantity: null }))).toMatchObject({
			message: `待补调音台的数量${clause}由学校管理员填写，不影响编制和提交。`,
			at: ['rooms/1'],
		});
		const all = withRoom(({ equipment }) => ({
			courses: ['直播销售'],
			equipment: equipment
				.filter(({ name }) => name !== '补光灯' && name !== '社交工具')
				.map((line) =>
					line.name === '调音台' || line.name === '服务器' ? { ...line, quantity: null } : line,
				),
		}));
		expect(said(all)?.message).toBe(
			`直播运营实训室缺补光灯、社交工具；没有标明服务于直播运营实务、直播推广实务、直播客户服务；调音台、服务器的数量未填${clause}${equivalent}`,
		);
		expect(
			said(withRoom(() => ({ courses: ['直播销售', '直播运营实务', '直播推广实务'] })))?.message,
		).toBe(`没有标明服务于直播客户服务${clause}`);
	});

	it('take one line of an item that serves, whatever the others are', () => {
		const lines = (...given: Partial<Room['equipment'][number]>[]) =>
			withRoom(({ equipment }) => ({
				equipment: [
					...equipment.filter(({ name }) => name !== '调音台'),
					...given.map((parts) => equipmentOf('调音台', parts)),
				],
			}));
		expect(status(lines({ quantity: 0 }, { quantity: 2 }))).toBe('pass');
		expect(status(lines({ quantity: null }, { quantity: 2 }))).toBe('pass');
		expect(status(lines({ quantity: 0 }, { quantity: null }))).toBe('missing-data');
	});

	it('may be one room for several', () => {
		const all = roomsOf();
		const one: Room = {
			name: '综合性实训室',
			standardRooms: all.flatMap(({ standardRooms }) => standardRooms),
			courses: all.flatMap(({ courses }) => courses),
			equipment: all.flatMap(({ equipment }) => equipment),
		};
		expect(openOf(rule, { rooms: [one] })).toEqual([]);
	});

	it('need each item, software too, and at least one of it', () => {
		const less = withRoom(({ equipment }) => ({
			equipment: equipment.filter(({ name }) => name !== '调音台' && name !== '社交工具'),
		}));
		expect(openOf(rule, less)).toMatchObject([
			{ status: 'violation', measured: '调音台、社交工具', at: ['rooms/1'] },
		]);
		expect(status(withLine('调音台', { quantity: 0 }))).toBe('violation');
		expect(status(withLine('调音台', { quantity: null }))).toBe('missing-data');
		expect(status(withLine('调音台', { quantity: 1 }))).toBe('pass');
	});

	it('take an equivalent that has its reason', () => {
		const equivalent = (reason: string) =>
			withLine('调音台', { name: '数字音频接口', equivalent: { name: '数字音频接口', reason } });
		expect(status(equivalent('声道和功能相同'))).toBe('pass');
		expect(status(equivalent(' '))).toBe('violation');
	});

	it('know an item by its own name, however it is spaced', () => {
		expect(
			status(withLine('LED 主播直播柔光灯', { name: 'LED主播直播柔光灯', standardItem: null })),
		).toBe('pass');
		expect(status(withLine('调音台', { name: '雅马哈', standardItem: null }))).toBe('violation');
	});

	it('serve the courses that the plan has, and no others', () => {
		const open = openOf(
			rule,
			withRoom(() => ({ courses: [] })),
		);
		expect(open).toMatchObject([{ status: 'violation', at: ['rooms/1'] }]);
		expect(open[0]?.measured).toBe('直播销售、直播运营实务、直播推广实务、直播客户服务');
		const plan = referencePlan();
		const courses = plan.courses.filter(
			({ standardFields }) => !standardFields.includes('直播销售'),
		);
		const less = openOf(
			rule,
			withRoom(() => ({ courses: [] })),
			{ plan: { ...plan, courses } },
		);
		expect(less[0]?.measured).toBe('直播运营实务、直播推广实务、直播客户服务');
	});

	it('serve what the plan has after an edit', () => {
		const plan = referencePlan();
		const courses = plan.courses.filter(
			({ standardFields }) => !standardFields.includes('直播销售'),
		);
		const facts = factsOf(
			withRoom(() => ({ courses: ['直播运营实务', '直播推广实务', '直播客户服务'] })),
		);
		const after = findingsAfter(rule, { ...plan, courses }, plan, { world: worldOf({ facts }) });
		expect(after.filter(({ status }) => status !== 'pass')).toMatchObject([
			{ measured: '直播销售' },
		]);
	});

	it('of a layer serve no courses of a standard that there is not', () => {
		const asked = parameterOf(
			{ parts: ['调音台'] },
			{ scope: 'conditions', part: '直播运营实训室' },
		);
		const bare = withRoom(() => ({ courses: [] }));
		expect(openOf(rule, bare, { parameters: [asked], world: { standard: null } })).toEqual([]);
		const own = { rooms: [{ ...roomsOf()[0]!, standardRooms: ['录音室'], courses: [] }] };
		const studio = parameterOf({ parts: ['录音室'] }, { scope: 'conditions', part: '录音室' });
		expect(openOf(rule, own, { parameters: [studio] })).toEqual([]);
	});

	it('ask for the number of each item that is not counted', () => {
		const uncounted = withRoom(({ equipment }) => ({
			equipment: equipment.map((line) =>
				['补光灯', '调音台'].includes(line.name) ? { ...line, quantity: null } : line,
			),
		}));
		expect(openOf(rule, uncounted)[0]?.message).toMatch(
			/^待补(补光灯、调音台|调音台、补光灯)的数量（/,
		);
	});

	it('know the words of 10.1.2 for a field', () => {
		const plan = referencePlan();
		const [first, ...rest] = plan.courses;
		const other = {
			...plan,
			courses: [{ ...first!, standardFields: [...first!.standardFields, '数据可视化'] }, ...rest],
		};
		const world = {
			aliases: [
				{
					old: '数据可视化处理',
					now: '数据可视化应用',
					kind: 'course',
					since: null,
					source: '',
				} as const,
				{
					old: '数据可视化处理',
					now: '数据可视化',
					kind: 'field',
					since: null,
					source: '',
				} as const,
			],
		};
		const open = (words: string[]) => {
			const rooms = roomsOf().map((room, index) =>
				index === 2 ? { ...room, courses: words } : room,
			);
			return openOf(rule, { rooms }, { plan: other, world });
		};
		expect(open(['商务数据分析', '网络营销', '数据可视化处理'])).toEqual([]);
		expect(open(['商务数据分析', '网络营销'])[0]?.measured).toBe('数据可视化');
	});

	it('may be more where a layer asks for more of a room, or for another room', () => {
		const part = '直播运营实训室';
		const [, own] = standard.facilities.rooms;
		const parts = [...(own?.equipment ?? []), ...(own?.software ?? []), '提词器'];
		const item = tightened(rule.id, { part, value: { parts } }) ?? [];
		expect(openOf(rule, {}, { parameters: item })).toMatchObject([
			{ measured: '提词器', at: ['rooms/1'] },
		]);
		expect(tightened(rule.id, { part, value: { parts: ['提词器'] } })).toBeNull();
		const name = '虚拟直播间';
		const room = tightened(rule.id, { part: name, value: { parts: [name] } }) ?? [];
		expect(openOf(rule, {}, { parameters: room })).toMatchObject([{ measured: name }]);
		const more = { name, standardRooms: [name], courses: [], equipment: [] };
		expect(openOf(rule, { rooms: [...roomsOf(), more] }, { parameters: room })).toEqual([]);
	});

	it('or equipment stand anywhere where a layer names no room', () => {
		const parameters = [parameterOf({ parts: ['虚拟直播间', '提词器'] }, { scope: 'conditions' })];
		const lines = [equipmentOf('提词器', { standardItem: null })];
		const more = { name: 'x', standardRooms: ['虚拟直播间'], courses: [], equipment: lines };
		expect(openOf(rule, {}, { parameters })[0]?.measured).toBe('虚拟直播间、提词器');
		expect(openOf(rule, { rooms: [more] }, { parameters })).toEqual([]);
		expect(conditionsOf(rule, { rooms: [more] }, { parameters })[0]?.message).toBe(
			'实训条件设备和软件齐全（§8.2）。',
		);
		const unknown = { ...more, equipment: [equipmentOf('提词器', { quantity: null })] };
		expect(openOf(rule, { rooms: [unknown] }, { parameters })).toMatchObject([
			{ status: 'missing-data', at: ['rooms'] },
		]);
	});
});
