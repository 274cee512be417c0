/** Schedules as a dozen schools lay them out, each by hand, with what a person reads in it. */
import type exceljs from 'exceljs';
import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { wordPlanOf, wordTable } from './own-schedules.ts';
import { workbookOf, type CellValue, type MadeSheet } from './workbook-of.ts';

/** Name → category, hours, and the semesters with their weekly hours and weeks. */
type Read = Readonly<Record<string, string>>;

export interface School {
	readonly name: string;
	readonly file: () => Promise<Uint8Array>;
	/** `core 必修 6 学分 108（实践 72） 考试 4:6×18`. */
	readonly courses: Read;
	readonly segments?: readonly string[];
	/** What has to be told, each somewhere in what is told. */
	readonly told?: readonly RegExp[];
	/** Places at which something was not understood. */
	readonly asked?: readonly string[];
	/** Sums of the file that do not hold. */
	readonly wrong?: readonly string[];
}

type Rows = readonly (readonly CellValue[])[];
const merge =
	(...ranges: string[]) =>
	(sheet: exceljs.Worksheet): void =>
		ranges.forEach((range) => sheet.mergeCells(range));
const book =
	(...sheets: MadeSheet[]): School['file'] =>
	() =>
		workbookOf(...sheets);
const sheet = (rows: Rows, change?: MadeSheet['change'], name = '进程'): MadeSheet => ({
	...{ name, rows },
	...(change ? { change } : {}),
});

const six = ['一', '二', '三', '四', '五', '六'];
const heads = ['课程类别', '课程名称', '学分', '总学时', ...six, '考核'];

const numerals: School = {
	name: 'semesters 一 … 六 with weeks under them, classes in the sums alone, marks of assessment in a note',
	file: book(
		sheet(
			[
				['××学校教学进程表（2026级）'],
				[
					'序号',
					'课程名称',
					'学分',
					'总学时',
					'理论',
					'实践',
					'各学期周学时',
					'',
					'',
					'',
					'',
					'',
					'考核方式',
				],
				['', '', '', '', '', '', ...six, ''],
				['', '', '', '', '', '', '16周', '18周', '18周', '18周', '18周', '18周', ''],
				[1, '语文', '8.5', 136, 100, 36, 4, 4, '', '', '', '', '☆'],
				[2, '数学', 4, 72, 60, 12, '', 4, '', '', '', '', '√'],
				['公共课小计', '', 12.5, 208, 160, 48, 4, 8],
				[3, '网店运营', 6, 108, 36, 72, '', '', '', 6, '', '', '☆'],
				['专业核心课小计', '', 6, 108, 36, 72, '', '', '', 6],
				[4, '客户服务', 2, 36, 6, 30, '', '', '', '', 2, '', '√'],
				['专业必修课合计', '', 2, 36],
				[5, '摄影', 2, 36, 6, 30, '', '', '', '', 2, '', '●'],
				['专业选修课合计', '', 2, 36],
				['总计', '', 22.5, 389],
				['注：☆为考试课，√为考查课'],
			],
			merge('G2:L2'),
		),
	),
	courses: {
		语文: 'public compulsory 8.5 学分 136（实践 36） exam 1:4×16 2:4×18',
		数学: 'public compulsory 4 学分 72（实践 12） check 2:4×18',
		网店运营: 'core compulsory 6 学分 108（实践 72） exam 4:6×18',
		客户服务: 'foundation compulsory 2 学分 36（实践 30） check 5:2×18',
		摄影: 'extension limited 2 学分 36（实践 30） check 5:2×18',
	},
	told: [/类别取自第 7 行“公共课小计”/, /类别只写到“专业课”一级/],
	asked: ['进程!M12'],
	wrong: ['第 14 行 “总计”的总学时 389≠388'],
};

const dashed: School = {
	name: 'semesters 1-1 … 3-2, hours of semesters with units, full-width codes, √ under 考试 and 考查',
	file: book(
		sheet([
			[
				'课程模块',
				'课程性质',
				'课程代码',
				'课程名称',
				'学时',
				'学分',
				'1-1',
				'1-2',
				'2-1',
				'2-2',
				'3-1',
				'3-2',
				'考试',
				'考查',
			],
			[
				'公共基础课程',
				'必修',
				'１００１',
				'语文',
				'72学时',
				'4学分',
				'72学时',
				'',
				'',
				'',
				'',
				'',
				'√',
				'',
			],
			['', '必修', '1002', '英语', '72学时', '4.5学分', '', '72学时', '', '', '', '', '', '√'],
			[
				'专业核心课程',
				'必修',
				'Ｂ００３',
				'网店运营',
				'108学时',
				'6学分',
				'',
				'',
				'108学时',
				'',
				'',
				'',
				'●',
				'',
			],
		]),
	),
	courses: {
		'1001 语文': 'public compulsory 4 学分 72 exam 1:4×18',
		'1002 英语': 'public compulsory 4.5 学分 72 check 2:4×18',
		'B003 网店运营': 'core compulsory 6 学分 108 exam 3:6×18',
	},
};

const onTop: School = {
	name: 'totals at the top, sums above their courses',
	file: book(
		sheet([
			heads,
			['合计', '', 20, 360, 4, 4, 4, 8],
			['公共基础课程小计', '', 8, 144, 4, 4],
			['', '语文', 4, 72, 4, '', '', '', '', '', '试'],
			['', '数学', 4, 72, '', 4, '', '', '', '', '试'],
			['专业核心课程小计', '', 12, 217, '', '', 4, 8],
			['', '网店运营', 4, 72, '', '', 4, '', '', '', '试'],
			['', '直播销售', 8, 144, '', '', '', 8, '', '', '查'],
		]),
	),
	courses: {
		语文: 'public compulsory 4 学分 72 exam 1:4×18',
		数学: 'public compulsory 4 学分 72 exam 2:4×18',
		网店运营: 'core compulsory 4 学分 72 exam 3:4×18',
		直播销售: 'core compulsory 8 学分 144 check 4:8×18',
	},
	wrong: ['第 6 行 “专业核心课程小计”的总学时 217≠216'],
};

const statedSums: School = {
	name: 'weeks as sums, in words, in the heads, and in a table of their own',
	file: book(
		sheet(
			[
				['学期', '入学教育', '课堂教学', '考试', '机动', '合计'],
				['一', 1, 17, 1, 1, 20],
				['二', '', 18, 1, 1, 21],
				['合计', 1, 35, 2, 2, 42],
				['全学年 52 = 40 + 13'],
			],
			undefined,
			'周数分配',
		),
		sheet([
			heads,
			['', '', '', '', '', '', '18+2=20', '20=18教学+2考试', '16+2周', '', ''],
			['公共课', '语文', 4, 68, 4, '', '', '', '', '', '试'],
			['公共课', '数学', 4, 72, '', '', '', 4, '', '', '试'],
			['注：全学年52周=40周教学+12周假期；学时 1080+2040=3120'],
		]),
	),
	courses: {
		语文: 'public compulsory 4 学分 68 exam 1:4×17',
		数学: 'public compulsory 4 学分 72 exam 4:4×18',
	},
	told: [
		/周数分配!A5：“全学年52=40\+13”不成立：相加得 53，写的是 52/,
		/周数分配!F3：写 21 周，各项相加是 20 周/,
		/周数分配!F4：写 42 周，各学期相加是 41 周/,
		/第 7 列表头“三 › 18\+2=20”没有写明哪一部分是教学周/,
		/第 9 列表头“五 › 16\+2周”没有写明/,
	],
};

const twoRows: School = {
	name: 'theory and practice of a course in two rows, a name that goes on below, blank rows',
	file: book(
		sheet(
			[
				['类别', '课程名称', '', '学分', '学时', ...six, '考核'],
				['公共课', '语文', '理论', 4, 36, 2, '', '', '', '', '', '试'],
				['', '', '实践', '', 36, 2],
				[],
				['公共课', '习近平新时代中国', '', 4, 72, '', 4, '', '', '', '', '试'],
				['', '特色社会主义思想'],
				[],
				['核心课', '网店运营', '', 4, 72, '', '', 4, '', '', '', '查'],
			],
			merge('B1:C1', 'B2:B3', 'D2:D3'),
		),
	),
	courses: {
		语文: 'public compulsory 4 学分 72（实践 36） exam 1:4×18',
		习近平新时代中国: 'public compulsory 4 学分 72 exam 2:4×18',
		网店运营: 'core compulsory 4 学分 72 check 3:4×18',
	},
	asked: ['进程!B6'],
};

const cohort = (name: string, hours: number): MadeSheet =>
	sheet(
		[heads, ['公共课', '语文', hours / 18, hours, hours / 18, '', '', '', '', '', '试']],
		undefined,
		name,
	);
const cohorts: School = {
	name: 'a sheet for each cohort: that of the plan is read',
	file: book(cohort('2025级', 72), cohort('2026级', 108), cohort('2027级', 36)),
	courses: { 语文: 'public compulsory 6 学分 108 exam 1:6×18' },
	told: [/这是 2025 级的，已读 2026 级的/, /这是 2027 级的/],
};

/** They stand again on each page. */
const pageHeads = [
	[
		'课程类别',
		'课程性质',
		'课程名称',
		'学分',
		'总学时',
		'其中',
		'',
		'周学时分配',
		'',
		'',
		'',
		'',
		'',
		'考核形式',
	],
	['', '', '', '', '', '讲授', '实训', '第一学年', '', '第二学年', '', '第三学年', '', ''],
	['', '', '', '', '', '', '', 1, 2, 3, 4, 5, 6, ''],
];

const brokenPages: School = {
	name: 'classes and natures merged at the left, heads again on the next page, 讲授 and 实训',
	file: book(
		sheet(
			[
				...pageHeads,
				['公\n共\n基\n础\n课', '必修', '语文', 4, 72, 72, 0, '４', '', '', '', '', '', 'Ｓ'],
				['', '', '数学', 4, 72, 72, 0, '', '4课时', '', '', '', '', '考查'],
				[],
				['', '任选', '艺术', 2, 36, 18, 18, '', '', '2节', '', '', '', '查'],
				...pageHeads,
				['专业（技能）课', '', '网店运营', 4, 72, 36, 36, '', '', '每周4节', '', '', '', '试'],
				['', '', '岗位实习', '18.0', 540, '', 540, '', '', '', '', '', '18周', ''],
			],
			merge('F1:G1', 'H1:M1', 'H2:I2', 'J2:K2', 'L2:M2', 'A4:A7', 'B4:B5'),
		),
	),
	courses: {
		语文: 'public compulsory 4 学分 72 exam 1:4×18',
		数学: 'public compulsory 4 学分 72 check 2:4×18',
		艺术: 'public free 2 学分 36（实践 18） check 3:2×18',
		网店运营: 'foundation compulsory 4 学分 72（实践 36） exam 3:4×18',
	},
	segments: ['岗位实习 6:18×30'],
	told: [/类别只写到“专业课”一级/],
};

const hidden: School = {
	name: 'hidden columns, rows and sheets',
	file: book(
		sheet(
			[
				heads,
				['公共课', '语文', 4, 72, 4, '', '', '', '', '', '试'],
				['公共课', '数学', 4, 72, '', 4, '', '', '', '', '试'],
			],
			(made) => {
				made.getColumn(4).hidden = true;
				made.getColumn(6).hidden = true;
				made.getRow(3).hidden = true;
			},
		),
		{
			...sheet(
				[heads, ['公共课', '旧课', 4, 72, 4]],
				(made) => void (made.state = 'veryHidden'),
				'旧',
			),
		},
	),
	courses: {
		语文: 'public compulsory 4 学分 72 exam 1:4×18',
		数学: 'public compulsory 4 学分 72 exam 2:4×18',
	},
	told: [
		/进程：D、F 列在文件里是隐藏的，也读了/,
		/进程：第 3 行在文件里是隐藏的，也读了/,
		/旧：隐藏的工作表，没有读/,
	],
};

const beside: School = {
	name: 'two lists side by side, each under its class',
	file: book(
		sheet(
			[
				['公共基础课', '', '', '', '', '', '专业核心课'],
				[
					'课程名称',
					'学期',
					'周学时',
					'学时',
					'学分',
					'考核',
					'课程名称',
					'开课学期',
					'周学时',
					'学时',
					'学分',
					'考核',
				],
				['语文', 1, 4, 72, 4, '试', '网店运营', 3, 4, 72, 4, '试'],
				['数学', '二', 4, 72, 4, '试', '直播运营', '第4学期', 4, 72, 4, '查'],
				['合计', '', '', 144, 8, '', '合计', '', '', 145, 8, ''],
			],
			merge('A1:F1', 'G1:L1'),
		),
	),
	courses: {
		语文: 'public compulsory 4 学分 72 exam 1:4×18',
		数学: 'public compulsory 4 学分 72 exam 2:4×18',
		网店运营: 'core compulsory 4 学分 72 exam 3:4×18',
		直播运营: 'core compulsory 4 学分 72 check 4:4×18',
	},
	wrong: ['第 5 行 “合计”的总学时 145≠144'],
};

const halves: School = {
	name: '一年级 上期, classes under the head of names, credits of each semester beside its hours',
	file: book(
		sheet(
			[
				['课程', '', '总学分', '一年级', '', '', '', '考核'],
				['', '', '', '上期', '', '下期', '', ''],
				['', '', '', '学分', '周学时', '学分', '周学时', ''],
				['公共基础课', '语文', 6, 4, 4, 2, 2, '试'],
				['', '数学', 4, '', '', 4, '4(考试)', '查'],
				['专业核心课', '网店', 2, 2, '2×16', '', '', '查'],
			],
			merge('A1:B3', 'C1:C3', 'D1:G1', 'D2:E2', 'F2:G2', 'H1:H3', 'A4:A5'),
		),
	),
	courses: {
		语文: 'public compulsory 6 学分 108 exam 1:4×18 2:2×18',
		数学: 'public compulsory 4 学分 72 check 2:4×18 exam',
		网店: 'core compulsory 2 学分 32 check 1:2×16',
	},
};

const unclear: School = {
	name: 'what cannot be known: ranges, two figures in a cell, words, dates that were 1-2',
	file: book(
		sheet([
			heads,
			['公共课', '语文', 4, '72/36', 4, '', '', '', '', '', '试'],
			['公共课', '数学', 4, '72(36)', '', 4, '', '', '', '', '试'],
			['公共课', '英语', '约4', 72, '', '', '4-6', '', '', '', '试'],
			['公共课', '体育', 4, 72, '', '', '', new Date(Date.UTC(2026, 0, 2)), '', '', '过程考核'],
		]),
	),
	courses: {
		语文: 'public compulsory 4 学分 72 exam 1:4×18',
		数学: 'public compulsory 4 学分 72 exam 2:4×18',
		英语: 'public compulsory – 学分 0 exam',
		体育: 'public compulsory 4 学分 0 check',
	},
	asked: ['进程!D2', '进程!D3', '进程!C4', '进程!G4', '进程!H5', '进程!K5'],
};

const nested: School = {
	name: 'a Word file whose schedule stands in a cell of a table that frames it',
	file: () =>
		wordPlanOf([
			'教学进程安排表',
			new Table({
				rows: [
					new TableRow({
						children: [
							new TableCell({
								children: [
									new Paragraph('表一 公共基础课程教学进程表'),
									wordTable([
										['课程名称', '学分', '学时', '一', '二', '考核'],
										['语文', '4', '64', '2/16W', '2/16W', '试'],
										['合计', '4', '64', '2', '2', ''],
									]),
									new Paragraph('表二'),
									wordTable([
										['课程类别', '课程名称', '学分', '学时', '第1学期', '第2学期', '考核'],
										['专业核心课', '网店运营', '4', '７２', '', '４', '查'],
									]),
								],
							}),
						],
					}),
				],
			}),
		]),
	courses: {
		语文: 'public compulsory 4 学分 64 exam 1:2×16 2:2×16',
		网店运营: 'core compulsory 4 学分 72 check 2:4×18',
	},
};

const practice: School = {
	name: 'a table of practice beside the schedule, with its own words for heads',
	file: book(
		sheet([
			heads,
			['公共课', '语文', 4, 72, 4, '', '', '', '', '', '试'],
			['拓展课', '摄影', 2, 36, '', '', '', 2, '', '', '查'],
		]),
		sheet(
			[
				['集中实践教学安排表'],
				['序号', '实践教学项目', '学期', '周数', '学时', '学分', '主要内容及要求', '地点'],
				[1, '军训', '1', '2周', 60, 2, '队列', '操场'],
				[2, '认识实习', '2', '1', 30, 1, '', '企业'],
				[3, '岗位实习', '5-6', '26', 780, 26, '', '企业'],
				['合计', '', '', 29, 870, 29],
			],
			undefined,
			'实践',
		),
	),
	courses: {
		语文: 'public compulsory 4 学分 72 exam 1:4×18',
		摄影: 'extension compulsory 2 学分 36 check 4:2×18',
	},
	segments: ['军训 1:2×30', '认识实习 2:1×30', '岗位实习 5:13×30 6:13×30'],
};

export const schools: readonly School[] = [
	...[numerals, dashed, onTop, statedSums, twoRows, cohorts, brokenPages],
	...[hidden, beside, halves, unclear, nested, practice],
];
