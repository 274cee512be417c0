/** The columns of each list of records. */
import type { Derivation } from '#domain/derivation/index.ts';
import { categoryWords, natureWords } from '#domain/plan/category-words.ts';
import type {
	BaseRecord,
	CourseRecord,
	DepartmentRecord,
	EnrolmentRecord,
	FactValue,
	PlaceRecord,
	ProgrammeRecord,
	RecordKind,
	RoomRecord,
	SemesterRecord,
	TeacherRecord,
	TextbookRecord,
} from '#domain/staff/records.ts';
import { keyOf } from '#domain/staff/records.ts';
import { fiveYears } from '#domain/staff/practice.ts';
import { monthsWords, practiceTree } from '#domain/staff/practice-tree.ts';
import { assessmentChoices, textbookChoices } from '#domain/staff/forms/library-forms.ts';
import { gradeChoices, rankChoices } from '#domain/staff/forms/teacher-form.ts';

/** What cells may look at beside their record. */
export interface Around {
	readonly today: string;
	/** Name of a programme by code; the code where it is not the school's. */
	readonly programme: (code: string) => string;
	/** Name of a course of the library by code; as it is written where it is none. */
	readonly course: (word: string) => string;
	/** Names are shown (not to auditors). */
	readonly names: boolean;
}

export interface ListedRow {
	readonly recordId: string;
	readonly value: FactValue;
	/** What it should say besides. */
	readonly notices: readonly string[];
	/** Of a course: plans that have it. */
	readonly uses: number;
}

export interface ListColumn<Value> {
	readonly label: string;
	readonly number?: boolean;
	/** May run over several lines. */
	readonly long?: boolean;
	readonly of: (value: Value, around: Around, row: ListedRow) => string;
	/** It counts what stands in the record, or who uses it: a link to there. */
	readonly counts?: boolean;
	/** How it comes about, where it is calculated; empty: it is not. */
	readonly trees?: (value: Value, around: Around) => readonly Derivation[];
}

const empty = '—';
const listed = (codes: readonly string[], { programme }: Around): string =>
	codes.length === 0 ? '全校' : codes.map(programme).join('、');
const labelOf = (
	choices: readonly { value: string; label: string }[],
	value: string | number | null,
): string =>
	value === null ? '未填' : (choices.find((each) => each.value === String(value))?.label ?? empty);

function dualWords({ dualQualified, kind, employment }: TeacherRecord, { today }: Around): string {
	if (kind !== 'professional' || employment !== 'full') return '不计';
	if (!dualQualified || dualQualified.value === null) return '待填';
	if (!dualQualified.value) return '否';
	return dualQualified.until !== null && dualQualified.until < today ? '已过期' : '是';
}

const practises = ({ kind, employment }: TeacherRecord): boolean =>
	kind === 'professional' && employment === 'full';
const months = (teacher: TeacherRecord, { today }: Around): string =>
	practises(teacher) ? monthsWords(fiveYears(teacher, today)) : empty;
const monthTrees = (teacher: TeacherRecord, { today, names }: Around): Derivation[] =>
	practises(teacher)
		? [practiceTree((names && teacher.name) || teacher.number, null, fiveYears(teacher, today))]
		: [];

const teacher: ListColumn<TeacherRecord>[] = [
	{ label: '工号', of: ({ number }) => number },
	{ label: '姓名', of: ({ name }) => name },
	{ label: '系部', of: ({ department }) => department || empty },
	{
		label: '类别',
		of: ({ kind, employment, mentor }) =>
			(employment === 'part' ? '兼职' : '') +
			(kind === 'professional' ? '专业课' : '公共课') +
			(mentor ? '，企业导师' : ''),
	},
	{
		label: '职称',
		of: ({ title, rank, skillGrade }) =>
			title ||
			(skillGrade !== null ? labelOf(gradeChoices, skillGrade) : labelOf(rankChoices, rank)),
	},
	{ label: '所学专业', of: ({ field }) => field || empty },
	{ label: '双师型', of: dualWords },
	{ label: '五年企业实践（月）', number: true, of: months, trees: monthTrees },
	{
		label: '用于专业',
		long: true,
		of: ({ shares }, { programme }) =>
			shares
				.map(({ programme: code, share, leader }) =>
					[programme(code), share === 1 ? '' : (share ?? '份额未填'), leader ? '带头人' : '']
						.filter((word) => word !== '')
						.join(' '),
				)
				.join('、') || '未填',
	},
];

const room: ListColumn<RoomRecord>[] = [
	{ label: '实训室', of: ({ name }) => name },
	{ label: '地点', of: ({ place }) => place || empty },
	{ label: '用于专业', long: true, of: ({ programmes }, around) => listed(programmes, around) },
	{ label: '对应标准', long: true, of: ({ standardRooms }) => standardRooms.join('、') || empty },
	{
		label: '设备和软件',
		number: true,
		counts: true,
		of: ({ equipment }) => `${equipment.length} 项`,
	},
	{
		label: '数量未填',
		number: true,
		counts: true,
		of: ({ equipment }) => {
			const open = equipment.filter(({ quantity }) => quantity === null).length;
			return open === 0 ? empty : `${open} 项`;
		},
	},
];

function agreementWords({ agreement }: BaseRecord): string {
	if (!agreement) return '没有协议';
	const { from, to } = agreement;
	return `${from ?? '起日未填'} 至 ${to ?? '无期限'}`;
}

const base: ListColumn<BaseRecord>[] = [
	{ label: '基地', of: ({ name }) => name },
	{ label: '用于专业', long: true, of: ({ programmes }, around) => listed(programmes, around) },
	{ label: '对口岗位', long: true, of: ({ positions }) => positions.join('、') || empty },
	{
		label: '可接纳',
		number: true,
		of: ({ capacity }) => (capacity === null ? '未填' : `${capacity} 人`),
	},
	{ label: '协议', of: agreementWords },
];

const enrolment: ListColumn<EnrolmentRecord>[] = [
	{
		label: '专业和年级',
		of: ({ programme: code, cohort }, { programme }) => `${programme(code)} ${cohort}级`,
	},
	{ label: '专业代码', of: ({ programme }) => programme },
	{
		label: '人数',
		number: true,
		of: ({ students }) => (students === null ? '未填' : `${students} 人`),
	},
];

const programme: ListColumn<ProgrammeRecord>[] = [
	{ label: '专业', of: ({ name, code }) => name || code },
	{ label: '代码', of: ({ code }) => code },
	{ label: '层次', of: ({ level }) => level || empty },
	{
		label: '学制',
		number: true,
		of: ({ years }) => (years === null ? '按标准' : `${years} 年`),
	},
	{
		label: '计划招生',
		number: true,
		of: ({ intake }) => (intake === null ? empty : `${intake} 人`),
	},
];

const department: ListColumn<DepartmentRecord>[] = [
	{ label: '系部', of: ({ name }) => name },
	{
		label: '开设专业',
		long: true,
		of: ({ programmes }, around) => (programmes.length === 0 ? '未填' : listed(programmes, around)),
	},
];

const weeks = (count: number | null): string => (count === null ? empty : `${count} 周`);

const semester: ListColumn<SemesterRecord>[] = [
	{ label: '学期', of: (value) => keyOf('semester', value) },
	{ label: '起止', of: ({ from, to }) => `${from} 至 ${to}` },
	{ label: '授课', number: true, of: ({ teaching }) => weeks(teaching) },
	{ label: '考试', number: true, of: ({ exam }) => weeks(exam) },
	{ label: '实践', number: true, of: ({ practice }) => weeks(practice) },
	{ label: '机动', number: true, of: ({ flexible }) => weeks(flexible) },
];

const course: ListColumn<CourseRecord>[] = [
	{ label: '课程', of: ({ name }) => name },
	{ label: '代码', of: ({ code }) => code },
	{ label: '开课系部', of: ({ department }) => department || empty },
	{ label: '类别', of: ({ category }) => categoryWords[category] },
	{ label: '性质', of: ({ nature }) => natureWords[nature] },
	{ label: '学时', number: true, of: ({ hours }) => (hours === null ? empty : String(hours)) },
	{
		label: '实践',
		number: true,
		of: ({ practiceHours }) => (practiceHours === null ? empty : String(practiceHours)),
	},
	{
		label: '学分',
		number: true,
		of: ({ credits }) => (credits === null ? empty : String(credits)),
	},
	{ label: '考核', of: ({ assessment }) => labelOf(assessmentChoices, assessment ?? '') },
	{
		label: '采用',
		number: true,
		counts: true,
		of: (_, __, { uses }) => (uses === 0 ? empty : `${uses} 份方案`),
	},
	{ label: '状态', of: ({ retired }) => (retired ? '停用' : '在用') },
];

const textbook: ListColumn<TextbookRecord>[] = [
	{ label: '书名', of: ({ title }) => title },
	{ label: '出版社', of: ({ publisher }) => publisher },
	{ label: '类别', of: ({ kind }) => labelOf(textbookChoices, kind) },
	{
		label: '版次',
		of: ({ edition, year }) =>
			[edition, year === null ? '' : `${year} 年`].filter(Boolean).join(' ') || empty,
	},
	{ label: '主编', of: ({ editor }) => editor || empty },
	{ label: 'ISBN', of: ({ isbn }) => isbn || empty },
	{
		label: '用于课程',
		long: true,
		of: ({ courses }, { course: nameOf }) => courses.map(nameOf).join('、') || '未填',
	},
	{ label: '选用审批', of: ({ approved }) => approved ?? empty },
];

const place: ListColumn<PlaceRecord>[] = [
	{ label: '教学场所', of: ({ name }) => name },
	{ label: '类型', of: ({ use }) => use || empty },
	{ label: '校区', of: ({ campus }) => campus || empty },
	{ label: '楼宇', of: ({ building }) => building || empty },
	{ label: '座位', number: true, of: ({ seats }) => (seats === null ? '未填' : `${seats} 个`) },
];

const columns = {
	...{ teacher, room, base, enrolment, programme, department, semester },
	...{ course, textbook, place },
} as const;

/** The first leads to the record. */
export const columnsOf = (kind: RecordKind, { names }: Pick<Around, 'names'>) => {
	const own = columns[kind] as readonly ListColumn<never>[];
	return own.filter(({ label }) => names || label !== '姓名');
};
