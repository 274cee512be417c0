import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import type { Known } from '#domain/staff/heads.ts';
import { cited } from '../clause-words.ts';
import { awaiting, condition } from '../conditions.ts';
import { judgeParts } from '../parts.ts';
import { coursesOf, plainName } from '../standing.ts';
import type { StandardView, World } from '../world.ts';
import { has, roomsFor, type Placed } from './equipment.ts';

/** A word for a course as the field of the standard that it means. */
function fieldOf({ aliases }: World, word: string): string {
	const name = plainName(word);
	const alias = aliases.find(({ kind, old }) => kind === 'field' && plainName(old) === name);
	return plainName(alias?.now ?? name);
}

/** Fields that the standard's room serves, which the plan has, and no room of the school serves. */
function unserved(
	placed: readonly Placed[],
	name: string,
	{ world, measures }: StandardView,
): string[] {
	const room = world.standard?.facilities.rooms.find((each) => each.name === name);
	const served = new Set(
		placed.flatMap((each) => each.room.courses.map((word) => fieldOf(world, word))),
	);
	return (room?.courses ?? []).filter(
		(field) =>
			coursesOf(measures, field).some(({ present }) => present) &&
			!served.has(fieldOf(world, field)),
	);
}

interface Found {
	readonly what: string;
	readonly at: string[];
	readonly items: readonly string[];
	readonly open: readonly string[];
	readonly fields: readonly string[];
}

function words(parameter: Parameter, { what, items, open, fields }: Found): string {
	const faults = [
		...(items.length > 0 ? [`${what}缺${items.join('、')}`] : []),
		...(fields.length > 0 ? [`没有标明服务于${fields.join('、')}`] : []),
		...(open.length > 0 ? [`${open.join('、')}的数量未填`] : []),
	];
	const said = faults.length > 0 ? faults.join('；') : `${what}设备和软件齐全`;
	const hint = items.length > 0 ? '有等效设备的，请写明名称和理由。' : '';
	return `${said}（${cited(parameter)}）。${hint}`;
}

function judgeFound(parameter: Parameter, found: Found): Judgement {
	const { items, fields, open, at } = found;
	const lacking = [...items, ...fields];
	if (lacking.length === 0 && open.length > 0)
		return awaiting(parameter, `${open.join('、')}的数量`, at);
	return judgeParts({ parameter, lacking, at, message: words(parameter, found) });
}

const itemsBy = (parameter: Parameter, test: (item: string) => Known, known: Known): string[] =>
	(parameter.value.parts ?? []).filter((item) => test(item) === known);

/** A requirement of a named room: its equipment, its software, and the courses that it serves. */
function judgeRoom(
	facts: Facts,
	parameter: Parameter,
	name: string,
	view: StandardView,
): Judgement {
	const placed = roomsFor(facts, name);
	if (placed.length === 0)
		return judgeParts({
			parameter,
			lacking: [name],
			at: ['rooms'],
			message: `没有实训室对应${name}（${cited(parameter)}）。一间综合性实训室可以对应几间，请在实训室中标明。`,
		});
	const test = (item: string): Known => plainName(item) === plainName(name) || has(placed, item);
	return judgeFound(parameter, {
		what: name,
		at: placed.map(({ index }) => joinPath('rooms', index)),
		items: itemsBy(parameter, test, false),
		open: itemsBy(parameter, test, null),
		fields: unserved(placed, name, view),
	});
}

/** A requirement of a layer that names no room: rooms or equipment, wherever they are. */
function judgeAny(facts: Facts, parameter: Parameter): Judgement {
	const all = facts.rooms.map((room, index) => ({ room, index }));
	const test = (item: string): Known => roomsFor(facts, item).length > 0 || has(all, item);
	return judgeFound(parameter, {
		what: '实训条件',
		at: ['rooms'],
		items: itemsBy(parameter, test, false),
		open: itemsBy(parameter, test, null),
		fields: [],
	});
}

/** 10.1.2: each named room with its equipment and software, for the courses that the plan has. */
export const rooms = condition({
	id: 'facilities/rooms',
	title: '实训室和设备',
	needs: '实训室及其设备、软件',
	at: ['rooms'],
	reads: ({ measures }) => [measures.offers],
	judge: (facts, parameter, view) => [
		parameter.part ? judgeRoom(facts, parameter, parameter.part, view) : judgeAny(facts, parameter),
	],
});
