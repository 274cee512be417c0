/** What well-formed records must also hold: no period still to come, nobody shared out more than whole. */
import type { Fault } from '../fault.ts';
import { agreementFaults, periodFaults } from './facts-faults.ts';
import { millionths } from './heads.ts';
import { isIsbn } from './isbn.ts';
import type {
	BaseRecord,
	CourseRecord,
	FactValue,
	RecordKind,
	SemesterRecord,
	TeacherRecord,
	TextbookRecord,
} from './records.ts';

const million = 1_000_000;

function shareFaults({ shares }: TeacherRecord): Fault[] {
	const codes = shares.map(({ programme }) => programme);
	const twice = codes.find((code, index) => codes.indexOf(code) < index);
	if (twice !== undefined)
		return [{ path: 'shares', wrong: `专业 ${twice} 写了两次`, right: '每个专业只写一次' }];
	const sum = shares.reduce((all, { share }) => all + millionths(share ?? 0), 0);
	return sum > million
		? [
				{
					path: 'shares',
					wrong: `各专业的份额合计 ${sum / million}，超过 1`,
					right: '一名教师的份额合计至多 1，如两个专业各 0.5',
				},
			]
		: [];
}

/** Six digits of a place, a day of birth, four more: nobody's 身份证号 is kept, in whatever column it came. */
const identityNumber =
	/(?<!\d)\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/;

const identityFaults = (teacher: TeacherRecord): Fault[] =>
	(['number', 'name', 'title', 'field'] as const)
		.filter((path) => identityNumber.test(teacher[path].normalize('NFKC').replace(/[\s.-]/g, '')))
		.map((path) => ({
			path,
			wrong: '像是身份证号，本系统不存身份证号',
			right: path === 'number' ? '改填学校的工号' : '删去它',
		}));

function teacherFaults(teacher: TeacherRecord, today: string): Fault[] {
	const { enterprisePractice, hired, mentor } = teacher;
	const early =
		hired !== null && hired > today
			? [{ path: 'hired', wrong: `入职日期 ${hired} 还没有到`, right: '填写已经到岗的日期' }]
			: [];
	return [
		...identityFaults(teacher),
		...shareFaults(teacher),
		...early,
		...periodFaults(enterprisePractice, 'enterprisePractice', today),
		...agreementFaults({ agreement: mentor ?? null }, 'mentor/from'),
	];
}

const semesterFaults = ({ from, to }: SemesterRecord): Fault[] =>
	from < to
		? []
		: [{ path: 'to', wrong: `止 ${to} 不晚于起 ${from}`, right: '学期的最后一天晚于第一天' }];

const courseFaults = ({ hours, practiceHours }: CourseRecord): Fault[] =>
	hours !== null && practiceHours !== null && practiceHours > hours
		? [
				{
					path: 'practiceHours',
					wrong: `实践学时 ${practiceHours} 多于总学时 ${hours}`,
					right: '实践学时是总学时的一部分',
				},
			]
		: [];

function textbookFaults({ isbn, approved }: TextbookRecord, today: string): Fault[] {
	const odd =
		isbn !== '' && !isIsbn(isbn)
			? [
					{
						path: 'isbn',
						wrong: `ISBN ${isbn} 的校验位不对`,
						right: '按版权页核对；校本教材没有的空着',
					},
				]
			: [];
	const early =
		approved !== null && approved > today
			? [
					{
						path: 'approved',
						wrong: `审批日期 ${approved} 还没有到`,
						right: '填写已经完成审批的日期',
					},
				]
			: [];
	return [...odd, ...early];
}

export function recordFaults(kind: RecordKind, value: FactValue, today: string): Fault[] {
	if (kind === 'teacher') return teacherFaults(value as TeacherRecord, today);
	if (kind === 'semester') return semesterFaults(value as SemesterRecord);
	if (kind === 'course') return courseFaults(value as CourseRecord);
	if (kind === 'textbook') return textbookFaults(value as TextbookRecord, today);
	return kind === 'base' ? agreementFaults(value as BaseRecord, 'agreement') : [];
}
