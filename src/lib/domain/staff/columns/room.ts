/** A training room as a row of texts. */
import type { RoomRecord } from '../records.ts';
import type { Cells } from './cells.ts';
import type { Column } from './column.ts';
import { equipmentColumn, equipmentOf, equipmentText } from './equipment.ts';
import { writeList } from './items.ts';
import { servedProgrammes } from './places.ts';

export const roomColumns: readonly Column[] = [
	{
		key: 'name',
		head: '实训室',
		aliases: ['实训室名称', '名称', '实训场所', '场所名称'],
		required: true,
		example: '示例：直播运营实训室',
	},
	{ key: 'place', head: '地点', aliases: ['房间号', '位置', '房间'], example: '实训楼 301' },
	{
		key: 'standardRooms',
		head: '对应标准实训室',
		aliases: ['标准实训室'],
		help: '标准 10.1.2 中的名称，综合性实训室可以对应几间，之间用顿号',
		example: '直播运营实训室',
	},
	{
		key: 'courses',
		head: '服务课程',
		aliases: ['用于课程', '服务领域', '开设课程'],
		help: '标准中的课程领域，几个之间用顿号',
		example: '直播销售、直播策划',
	},
	equipmentColumn,
	servedProgrammes,
];

export const roomOf = (cells: Cells) => ({
	name: cells.text('name'),
	place: cells.text('place'),
	standardRooms: cells.list('standardRooms'),
	courses: cells.list('courses'),
	equipment: equipmentOf(cells),
	programmes: cells.list('programmes'),
});

export const roomTexts = (room: RoomRecord): Record<string, string> => ({
	name: room.name,
	place: room.place,
	standardRooms: writeList(room.standardRooms),
	courses: writeList(room.courses),
	equipment: equipmentText(room.equipment),
	programmes: writeList(room.programmes),
});
