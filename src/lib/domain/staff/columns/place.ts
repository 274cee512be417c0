/** A place of lessons as a row of texts. */
import type { PlaceRecord } from '../records.ts';
import type { Cells } from './cells.ts';
import { countText, type Column } from './column.ts';

export const placeColumns: readonly Column[] = [
	{
		key: 'name',
		head: '教学场所',
		aliases: ['场所', '场所名称', '教室', '教室名称', '名称'],
		required: true,
		example: '示例：教学楼 301',
	},
	{ key: 'use', head: '类型', aliases: ['场所类型', '教室类型', '用途'], example: '多媒体教室' },
	{ key: 'campus', head: '校区', aliases: ['所在校区'], example: '东校区' },
	{ key: 'building', head: '楼宇', aliases: ['楼', '教学楼', '所在楼宇'], example: '教学楼' },
	{ key: 'seats', head: '座位', aliases: ['座位数', '容量', '可容纳人数', '工位'], example: '48' },
];

export const placeOf = (cells: Cells) => ({
	name: cells.text('name'),
	use: cells.text('use'),
	campus: cells.text('campus'),
	building: cells.text('building'),
	seats: cells.count('seats'),
});

export const placeTexts = (place: PlaceRecord): Record<string, string> => ({
	name: place.name,
	use: place.use,
	campus: place.campus,
	building: place.building,
	seats: countText(place.seats),
});
