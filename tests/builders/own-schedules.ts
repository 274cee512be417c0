/** Schedules as schools lay them out: made layouts that nobody's program wrote. */
import {
	AlignmentType,
	Document,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	VerticalMergeType,
} from 'docx';
import type exceljs from 'exceljs';
import { workbookOf, type CellValue } from './workbook-of.ts';

const merge =
	(...ranges: readonly string[]) =>
	(sheet: exceljs.Worksheet): void => {
		for (const range of ranges) sheet.mergeCells(range);
	};

/** Three rows of heads, 类别 merged down, `2/16W`, `(108)`, `☆`, a 小计 that is wrong, notes beneath. */
export const threeRowHeads = (): Promise<Uint8Array> =>
	workbookOf({
		name: '教学进程表',
		rows: [
			['2026级电子商务专业教学进程安排表'],
			[
				'课程类别',
				'',
				'序号',
				'课程代码',
				'课 程 名 称',
				'课程性质',
				'学分',
				'学时分配',
				'',
				'',
				'周学时安排',
				'',
				'',
				'',
				'',
				'',
				'考核方式',
				'备注',
			],
			[
				'',
				'',
				'',
				'',
				'',
				'',
				'',
				'总学时',
				'理论',
				'实践',
				'第一学年',
				'',
				'第二学年',
				'',
				'第三学年',
				'',
				'',
				'',
			],
			['', '', '', '', '', '', '', '', '', '', '一', '二', '三', '四', '五', '六', '', ''],
			['教学周数', '', '', '', '', '', '', '', '', '', 18, 18, 18, 18, 16, '', '', ''],
			[
				'公共基础课',
				'必修',
				1,
				'G01',
				'语文',
				'必修',
				8,
				144,
				100,
				44,
				2,
				2,
				2,
				2,
				'',
				'',
				'考试',
				'',
			],
			[
				'',
				'',
				2,
				'G02',
				'体育与健康',
				'必修',
				4,
				68,
				8,
				60,
				'2/16W',
				2,
				'（1W）',
				'',
				'',
				'',
				'考查',
				'',
			],
			['', '', 3, 'G03', '军训', '必修', 2, 60, 0, 60, '2W', '', '', '', '', '', '考查', ''],
			[
				'',
				'',
				4,
				'G04',
				'形势与政策',
				'必修',
				1,
				16,
				16,
				0,
				'☆',
				'',
				'',
				'',
				'',
				'',
				'考查',
				'讲座',
			],
			['小计', '', '', '', '', '', 15, 280, 124, 164, 4, 4, 2, 2, '', '', '', ''],
			[
				'专业课',
				'核心课程',
				5,
				'Z01',
				'网店运营',
				'必修',
				4,
				72,
				36,
				36,
				'',
				'',
				'４',
				'',
				'',
				'',
				'考试',
				'',
			],
			[
				'',
				'',
				6,
				'Z02',
				'直播销售',
				'必修',
				6,
				'(108)',
				36,
				72,
				'',
				'',
				'',
				'6①',
				'',
				'',
				'试',
				'另计',
			],
			[
				'',
				'拓展课程',
				7,
				'Z03',
				'摄影',
				'选修',
				2,
				80,
				20,
				60,
				'',
				'',
				'',
				'',
				'4×16+16#',
				'',
				'查',
				'',
			],
			['', '', 8, 'Z04', '数据分析', '选修', '', '', '', '', '', '', '', '', '？X32', '', '', ''],
			['合计', '', '', '', '', '', 21, 440, 180, 260, 4, 4, 6, 2, 4, '', '', ''],
			['占比', '', '', '', '', '', '', '100%', '40%', '60%'],
			['注：1. ☆为讲座形式；2. （）内为另一学期可选。'],
		],
		change: merge(
			'A1:R1',
			'A2:B4',
			'C2:C4',
			'D2:D4',
			'E2:E4',
			'F2:F4',
			'G2:G4',
			'H2:J2',
			'H3:H4',
			'I3:I4',
			'J3:J4',
			'K2:P2',
			'K3:L3',
			'M3:N3',
			'O3:P3',
			'Q2:Q4',
			'R2:R4',
			'A5:J5',
			'A6:A9',
			'B6:B9',
			'A10:F10',
			'A11:A14',
			'B11:B12',
			'B13:B14',
			'A15:F15',
			'A17:R17',
		),
	});

/** 理论 and 实践 of each semester in columns of their own; two years; 第一学期 named with its weeks. */
export const theoryAndPractice = (): Promise<Uint8Array> =>
	workbookOf({
		name: 'Sheet1',
		rows: [
			[
				'序号',
				'课程名称',
				'课程类型',
				'学分',
				'课时数',
				'第一学期（17周）',
				'',
				'第二学期（17周）',
				'',
				'第三学期（18周）',
				'',
				'第四学期（16周）',
				'',
				'考核',
			],
			['', '', '', '', '', '理论', '实践', '理论', '实践', '理论', '实践', '理论', '实践', ''],
			['一、公共基础课程'],
			[1, '数学', '必修课', 4, 68, 4, '', '', '', '', '', '', '', '考试'],
			[2, '信息技术', '必修课', 4, 68, '', '', 1, 3, '', '', '', '', '考查'],
			['二、专业核心课程'],
			[3, '网络营销', '必修课', 6, 108, '', '', '', '', 2, 4, '', '', '考试'],
			[4, '客户服务', '限选课', 2, 32, '', '', '', '', '', '', 1, 1, '考查'],
		],
		change: merge(
			'A1:A2',
			'B1:B2',
			'C1:C2',
			'D1:D2',
			'E1:E2',
			'F1:G1',
			'H1:I1',
			'J1:K1',
			'L1:M1',
			'N1:N2',
			'A3:N3',
			'A6:N6',
		),
	});

/** Five years, ten semesters that are not merged, hours of whole semesters, practice in a sheet of its own. */
export const fiveYears = (): Promise<Uint8Array> => {
	const row = (
		name: string,
		kind: string,
		hours: Readonly<Record<number, number>>,
	): CellValue[] => [
		kind,
		name,
		Object.values(hours).reduce((sum, each) => sum + each, 0),
		...Array.from({ length: 10 }, (_, at) => hours[at + 1] ?? ''),
	];
	return workbookOf(
		{
			name: '课程',
			rows: [
				['类别', '课程', '总课时', '各学期课时分配'],
				['', '', '', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
				row('语文', '公共课', { 1: 72, 2: 72, 3: 36 }),
				row('机械制图', '专业基础课', { 1: 90, 2: 50 }),
				row('数控编程', '专业核心课', { 7: 72, 8: 108 }),
				row('智能产线', '专业拓展课', { 9: 64 }),
			],
			change: merge('D1:M1'),
		},
		{
			name: '实践教学环节',
			rows: [
				['序号', '项目', '学期', '周数', '学时', '学分', '地点'],
				[1, '入学教育', 1, 1, 30, 1, '校内'],
				[2, '钳工实训', '二', '2', 60, 2, '实训室'],
				[3, '岗位实习', '9、10', 24, 720, 24, '企业'],
			],
		},
	);
};

interface WordCell {
	readonly text: string;
	readonly across?: number;
	/** Of a merge downwards: its first cell, or one that continues it. */
	readonly down?: 'first' | 'more';
}

const cell = (given: string | WordCell): TableCell => {
	const { text, across, down } = typeof given === 'string' ? { text: given } : given;
	return new TableCell({
		children: text.split('\n').map((line) => new Paragraph(line)),
		...(across ? { columnSpan: across } : {}),
		...(down
			? { verticalMerge: down === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
			: {}),
	});
};

export const wordTable = (rows: readonly (readonly (string | WordCell)[])[]): Table =>
	new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });

/** Paragraphs and tables as an office program saves them. */
export async function wordPlanOf(parts: readonly (string | Table)[]): Promise<Uint8Array> {
	const children = parts.map((part) =>
		typeof part === 'string' ? new Paragraph({ text: part, alignment: AlignmentType.LEFT }) : part,
	);
	return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** A whole plan in Word by a school's own headings, with its schedule in it. */
export const wholePlan = (): Promise<Uint8Array> =>
	wordPlanOf([
		'××职业学校电子商务专业人才培养方案',
		'一、专业名称及代码',
		'电子商务（730701）',
		'二、招生对象及学制',
		'初中毕业生或具有同等学力者。',
		'三、职业领域及岗位面向',
		'面向批发和零售行业。',
		'四、培养目标与规格',
		'（一）培养目标',
		'本专业培养能够从事网店运营工作的技术技能人才。',
		'（二）培养规格',
		'1. 坚定拥护中国共产党领导，践行社会主义核心价值观。',
		'2. 掌握网店运营与管理的基础知识和方法。',
		'五、课程设置及学时安排',
		'课程设置包括公共基础课程和专业课程。',
		'六、教学进程安排表',
		wordTable([
			[
				{ text: '类别', down: 'first' },
				{ text: '课程名称', down: 'first' },
				{ text: '总学时', down: 'first' },
				{ text: '周学时', across: 2 },
			],
			[
				{ text: '', down: 'more' },
				{ text: '', down: 'more' },
				{ text: '', down: 'more' },
				'第一学期',
				'第二学期',
			],
			[{ text: '公共基础课', down: 'first' }, '语文', '72', '2', '2'],
			[{ text: '', down: 'more' }, '数学', '72', '2', '2'],
			['专业核心课', '网店运营', '72', '', '4/18W'],
			[{ text: '合计', across: 2 }, '210', '4', '8'],
		]),
		'七、校企合作特色',
		'与三家企业共建产业学院。',
		'八、师资队伍',
		'专任教师 12 人，双师型比例 60%。',
		'九、毕业要求及职业证书要求',
		'修满 170 学分。',
	]);
