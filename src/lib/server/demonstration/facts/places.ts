/** Departments, programmes, students, rooms and bases of the demonstration. */
import { dateOf, dayOf } from '#domain/staff/days.ts';
import { schoolYearOf } from '#domain/staff/forecast.ts';

export const departments = [
	{ name: '商贸系', programmes: ['730705', '730701', '730301'] },
	{ name: '机电系', programmes: ['660301', '660103', '700206'] },
	{ name: '信息系', programmes: ['710202', '710204'] },
];

/** Code, name, and students of the three cohorts in school, the newest last; null: not counted yet. */
const programmeRows: readonly (readonly [string, string, readonly (number | null)[]])[] = [
	['730705', '直播电商服务', [78, 84, null]],
	['730701', '电子商务', [52, 46, 40]],
	['730301', '会计事务', [38, 36, 34]],
	['660301', '机电技术应用', [44, 42, 46]],
	['660103', '数控技术应用', [40, 38, 36]],
	['700206', '汽车运用与维修', [56, 60, 64]],
	['710202', '计算机网络技术', [45, 48, 50]],
	['710204', '数字媒体技术应用', [42, 44, 46]],
];

const level = '中等职业教育';

export const programmes = programmeRows.map(([code, name]) => ({
	...{ code, name, level, years: 3 },
	intake: code === '700206' ? 80 : null,
}));

export const enrolmentOn = (today: string): object[] =>
	programmeRows.flatMap(([programme, , sizes]) =>
		sizes.map((students, back) => ({
			programme,
			cohort: schoolYearOf(today) - 2 + back,
			students,
		})),
	);

const pieces = (list: string): object[] =>
	list.split(' ').map((each) => {
		const [name = '', quantity] = each.split(':');
		return {
			name: name.replaceAll('_', ' '),
			quantity: quantity === '?' ? null : Number(quantity ?? 1),
		};
	});

export const rooms: readonly object[] = [
	{
		...{ name: '短视频拍摄与剪辑实训室', place: '实训楼 301', programmes: ['730705'] },
		standardRooms: ['短视频拍摄与剪辑实训室'],
		courses: ['内容编辑制作', '短视频拍摄与剪辑', '视觉营销', '图形图像处理'],
		equipment: pieces(
			'单反相机:12 摄影机:4 三脚架:16 射灯:12 柔光灯:12 稳定器:8 滑轨:4 外置声卡:10 麦克风:20 服务器 计算机:42 投影设备 教师主控台 互联网接入或无线网络环境 图形处理:42 视频剪辑:42',
		),
	},
	{
		...{ name: '直播运营实训室', place: '实训楼 305', programmes: ['730705', '730701'] },
		standardRooms: ['直播运营实训室'],
		courses: ['直播销售', '直播运营实务', '直播推广实务', '直播客户服务'],
		equipment: pieces(
			'LED_主播直播柔光灯:16 直播摄像头:16 补光灯:16 调音台:8 摄影棚背景布:10 直播辅助道具:8 服务器 计算机:40 投影设备 教师主控台 互联网接入或无线网络环境 图形处理:40 网页数据采集器:40 社交工具:40',
		),
	},
	{
		...{ name: '直播数据分析实训室', place: '实训楼 402', programmes: ['730705'] },
		standardRooms: ['直播数据分析实训室'],
		courses: ['商务数据分析', '网络营销', '数据可视化'],
		equipment: pieces(
			'服务器 计算机:40 投影设备 教师主控台:? 互联网接入或无线网络环境 网页数据采集器:40 第三方统计平台:?',
		),
	},
	{
		...{ name: '会计模拟实训室', place: '实训楼 204', programmes: ['730301'] },
		...{ standardRooms: [], courses: [], equipment: pieces('计算机:48 财务软件:48 点钞机:12') },
	},
	{
		...{ name: '机电一体化实训室', place: '工训中心 101', programmes: ['660301'] },
		...{ standardRooms: [], courses: [], equipment: pieces('PLC_实训台:20 万用表:40') },
	},
	{
		...{ name: '数控加工车间', place: '工训中心 A 区', programmes: ['660103'] },
		...{ standardRooms: [], courses: [], equipment: pieces('数控车床:12 数控铣床:6 三坐标测量机') },
	},
	{
		...{ name: '汽车整车实训室', place: '工训中心 B 区', programmes: ['700206'] },
		...{ standardRooms: [], courses: [], equipment: pieces('举升机:6 实训整车:4 故障诊断仪:?') },
	},
	{
		...{ name: '网络综合布线实训室', place: '信息楼 302', programmes: ['710202'] },
		...{ standardRooms: [], courses: [], equipment: pieces('交换机:24 路由器:12 综合布线墙:10') },
	},
	{
		...{ name: '数字媒体实训室', place: '信息楼 405', programmes: ['710204'] },
		...{ standardRooms: [], courses: [], equipment: pieces('图形工作站:46 数位板:46') },
	},
];

/** Days from today until the agreement ends; null: no agreement. */
const baseRows: readonly (readonly [string, string, number | null, string, number | null])[] = [
	['江州云集直播基地', '730705', 40, '直播销售员、直播运营专员', 580],
	['江州广电新媒体', '730705', 16, '短视频制作专员', 790],
	['江州茶业集团', '730705 730701', 30, '直播推广专员、直播客户服务专员', 170],
	['惠民超市总部', '730701', 24, '电商运营', 400],
	['正信会计师事务所', '730301', 20, '会计助理', 310],
	['江州重工', '660301 660103', 60, '设备装调、数控操作', 650],
	['恒达精密', '660103', 30, '数控操作', -40],
	['江州公交修理厂', '700206', 24, '汽车维修', null],
	['江州信息港', '710202 710204', null, '网络运维、视觉设计', 900],
];

const day = (today: string, days: number): string => dateOf(dayOf(today) + days);

export const basesOn = (today: string): object[] =>
	baseRows.map(([name, codes, capacity, positions, ends]) => ({
		...{ name, capacity, programmes: codes.split(' '), positions: positions.split('、') },
		agreement: ends === null ? null : { from: day(today, ends - 1095), to: day(today, ends) },
		threePartyTemplate: ends === null ? null : true,
	}));

/** The semesters of this school year. */
export function semestersOn(today: string): object[] {
	const year = schoolYearOf(today);
	const weeks = { teaching: 18, exam: 1, practice: 1, flexible: 0 };
	return [
		{ year, term: 1, from: `${year}-09-01`, to: `${year + 1}-01-17`, ...weeks },
		{ year, term: 2, from: `${year + 1}-02-16`, to: `${year + 1}-07-03`, ...weeks },
	];
}
