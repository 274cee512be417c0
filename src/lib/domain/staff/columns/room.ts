/** A training room as a row of texts: its equipment a line each. */
import type { RoomRecord } from '../records.ts';
import type { Cells } from './cells.ts';
import type { Column } from './column.ts';

export const roomColumns: readonly Column[] = [
	{ key: 'name', head: '实训室', aliases: ['实训室名称', '名称'], required: true },
	{ key: 'place', head: '地点', aliases: ['房间号', '位置'] },
	{
		key: 'standardRooms',
		head: '对应标准实训室',
		aliases: ['标准实训室'],
		help: '标准 10.1.2 中的名称，一间可以对应几间',
	},
	{
		key: 'courses',
		head: '服务课程',
		aliases: ['用于课程', '服务领域'],
		help: '标准中的课程领域，几个之间用顿号',
	},
	{
		key: 'equipment',
		head: '设备和软件',
		aliases: ['设备', '设备清单'],
		help: '名称和数量，如 调音台 2；计算机 40；等效的写作 混音器 2＝调音台（功能相同）',
	},
	{
		key: 'programmes',
		head: '适用专业',
		aliases: ['专业代码', '服务专业'],
		help: '专业代码，几个之间用顿号；空着为全校',
	},
];

/** `混音器 2＝调音台（功能相同）`: name, quantity, the item of the standard and the reason. */
const line =
	/^([^=＝]{1,200}?)(?:[\s×]+(\d{1,6}))?\s*(?:[=＝]\s*([^（(]{1,200}?)\s*(?:[（(](.{1,500})[）)])?)?$/;

function equipmentOf(cells: Cells) {
	return cells.list('equipment').flatMap((part) => {
		const [, name = '', written, item, reason = ''] = line.exec(part) ?? [];
		if (name === '')
			return cells.fault('equipment', `“${part.slice(0, 40)}”没有读懂`, '写 调音台 2') ?? [];
		const quantity = written === undefined ? null : Number(written);
		const equivalent = item === undefined ? null : { name, reason };
		return [{ name, quantity, standardItem: item ?? name, equivalent }];
	});
}

export const roomOf = (cells: Cells) => ({
	name: cells.text('name'),
	place: cells.text('place'),
	standardRooms: cells.list('standardRooms'),
	courses: cells.list('courses'),
	equipment: equipmentOf(cells),
	programmes: cells.list('programmes'),
});

const equipmentText = ({
	name,
	quantity,
	standardItem,
	equivalent,
}: RoomRecord['equipment'][number]) => {
	const counted = quantity === null ? name : `${name} ${quantity}`;
	return equivalent ? `${counted}＝${standardItem}（${equivalent.reason}）` : counted;
};

export const roomTexts = (room: RoomRecord): Record<string, string> => ({
	name: room.name,
	place: room.place,
	standardRooms: room.standardRooms.join('、'),
	courses: room.courses.join('、'),
	equipment: room.equipment.map(equipmentText).join('；'),
	programmes: room.programmes.join('、'),
});
