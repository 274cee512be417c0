/** 10.1.2 and 10.1.3: training rooms and what stands in them, positions of the internship bases. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { namesOf, splitAt } from '../lists.ts';
import { markOf } from '../items.ts';
import { doubted, type Remarks } from '../remarks.ts';
import { fieldOf } from './fields.ts';
import { caught, clausesIn } from './phrases.ts';
import { plain } from '../text/letters.ts';
import { phrased, phrasedOf, writtenItems, type Written, type WrittenItem } from './written.ts';

type Facilities = TeachingContent['facilities'];
type Room = Facilities['rooms'][number];

const verb =
	/^(?:应当?|须|需|宜|可|建议|原则上|一般|主要)*(?:配备|配置|配有|配齐|配套|装备|设有|具有|具备|安装|预装)(?:有|了)?/;
/** 配套…软件, 安装…系统; or any list that ends in 等软件. */
const ofSoftware = /^(?:应当?|须|需|宜|可)?(?:配套|安装|预装).*(?:软件|系统|平台)|等[^、，]*软件$/;
const serves = /(?:用于|(?<=[，；])(?:支持|支撑|满足|服务))(?:支持|支撑|开展|满足|进行)*([^。；]+)/;
const servesEnd =
	/(?:等)?(?:课程|内容|领域|项目|方面)?的?(?:理实一体化?|实验|实训|教学|实践|练习|训练|[、与和及/]){0,4}(?:教学|实训|实验|训练)(?:活动|使用|需要|任务)?$/;
/** 等拍摄设备, 等设备设施, 等软件: what the names before it are. */
const kindOf = /等[^、，]*$/;

function servesOf(body: string): string[] {
	const whole = serves.exec(body)?.[1]?.replace(/等$/, '') ?? '';
	const open = whole.lastIndexOf('等');
	const list =
		open > 0 && servesEnd.test(whole.slice(open))
			? whole.slice(0, open)
			: whole.replace(servesEnd, '');
	return namesOf(list.split(/[，。]/)[0] ?? '');
}

const measure = '[台套个把张件组部辆架支块条]';
const amount = `(?:各|约|不少于|至少)?\\s*[\\d０-９]+\\s*${measure}{1,2}(?:以上)?`;
const counted = new RegExp(`^${amount}的?|\\s*${amount}$`, 'g');
/** 面积不少于 120 平方米, 不少于 40 个工位: of the room, no thing that stands in it. */
const ofRoom = /面积|平方米|㎡|m2|工位|座位|生均|人均/;

/** 计算机 40 台: how many there are is nothing that the rule compares. */
const uncounted = (names: readonly string[]): string[] =>
	names
		.map((name) => name.replace(counted, ''))
		.filter((name) => name !== '' && !ofRoom.test(name));

/** Names of a clause; 以及 and 和 begin another group with its own 等…设备. */
const things = (clause: string): string[] =>
	splitAt(clause.replaceAll('以及', '\u0000'), '\u0000').flatMap((group) =>
		uncounted(namesOf(group.replace(kindOf, ''))),
	);

/** The clauses before 用于, each a list of equipment or of software. */
function equipmentOf(body: string): Pick<Room, 'equipment' | 'software'> {
	const before = body.slice(0, serves.exec(body)?.index);
	const found: { name: string; soft: boolean }[] = [];
	let list = false;
	for (const clause of clausesIn(before).map((each) => each.trim())) {
		const soft = ofSoftware.test(clause);
		const begins = verb.exec(clause)?.[0] ?? '';
		list ||= begins !== '';
		if (!list) continue;
		for (const name of things(clause.slice(begins.length)))
			found.push({ name, soft: soft || /软件$/.test(name) });
	}
	const of = (wanted: boolean): string[] =>
		found.filter(({ soft }) => soft === wanted).map(({ name }) => name);
	return { equipment: of(false), software: of(true) };
}

const mostOfName = 40;

/** `短视频实训室：配备…` on one line, or the name alone with its paragraph below. */
function namedBody(text: string, body: readonly string[]): { name: string; body: string } | null {
	const whole = phrased([text, ...body].join('\n'));
	const at = whole.search(/[：:。\n]|(?:应当?|须|需|宜|可|原则上|一般)*(?:配备|配置|配有)/);
	const name = whole.slice(0, at < 0 ? undefined : at).trim();
	const rest = at < 0 ? '' : whole.slice(at).replace(/^[：:。\n\s]+/, '');
	return name !== '' && name.length <= mostOfName ? { name, body: rest } : null;
}

/** （1）实训场所 with ① …实训室: the rooms are its parts. */
const withParts = (item: WrittenItem): readonly WrittenItem[] =>
	item.parts.length > 0 && markOf(item.body[0] ?? '') ? item.parts : [item];

export function readRooms(
	section: Written | undefined,
	fields: readonly string[],
	remarks: Remarks,
): Room[] {
	// A line that ends inside a name takes its blank.
	const named = new Map(fields.map((field) => [plain(field), field]));
	const rooms = writtenItems(section)
		.items.flatMap(withParts)
		.flatMap(({ text, body, offset }) => {
			const read = namedBody(text, body);
			if (!read || !/配|设备|用于/.test(read.body)) {
				doubted(
					remarks,
					'10.1.2',
					offset,
					`“${text.slice(0, 20)}”没有读成实训室及其设备，请对照原文`,
				);
				return [];
			}
			const room = { name: read.name, ...equipmentOf(read.body), serves: servesOf(read.body) };
			const courses = room.serves.flatMap((each) => named.get(plain(fieldOf(each))) ?? []);
			if (room.equipment.length + room.software.length === 0)
				doubted(remarks, '10.1.2', offset, `没有读出“${read.name}”的设备，请对照原文`);
			return [{ ...room, courses }];
		});
	if (section && rooms.length === 0)
		doubted(remarks, '10.1.2', section.offset, '没有读出实训室，请对照原文');
	return rooms;
}

const positions =
	/(?:提供|具有|具备|设有)([^。；]+?)(?:等)?(?:与(?:本)?专业对口的?)?(?:的)?(?:相关)?(?:的)?(?:实习)?岗位/;

export function readPositions(section: Written | undefined, remarks: Remarks): string[] {
	const list = namesOf(caught(phrasedOf(section), positions).replace(/等$/, ''));
	if (section && list.length === 0)
		doubted(remarks, '10.1.3', section.offset, '没有读出实习基地应提供的岗位，请对照原文');
	return list;
}
