/** Teachers of the demonstration, with days counted from the day on which it is made. */
import { dateOf, dayOf, yearsLater } from '#domain/staff/days.ts';
import { teacherTable } from './teacher-table.ts';

const ranks: Readonly<Record<string, string>> = {
	正高级讲师: 'full',
	高级讲师: 'associate',
	高级工程师: 'associate',
	讲师: 'intermediate',
	工程师: 'intermediate',
	中级经济师: 'intermediate',
	助理讲师: 'junior',
};
const grades: Readonly<Record<string, number>> = { 高级技师: 1, 技师: 2, 高级工: 3 };

const later = (today: string, days: number): string => dateOf(dayOf(today) + days);

function dualOf(word: string, number: string, today: string) {
	const value = { yes: true, expired: true, soon: true, bare: true, no: false }[word];
	if (value === undefined) return null;
	const ends = { expired: later(today, -75), soon: later(today, 60) }[word];
	const evidence = value && word !== 'bare' ? `江教职〔2023〕18号 第${number.slice(-4)}号` : '';
	return { value, evidence, until: value ? (ends ?? yearsLater(today, 3)) : null };
}

/** Six weeks at an enterprise in each of the last `years` years. */
const practiceOf = (today: string, years: number) =>
	Array.from({ length: years }, (_, back) => ({
		from: later(yearsLater(today, -back), -87),
		to: later(yearsLater(today, -back), -46),
		place: 'enterprise',
	}));

/** `730705 0.5 730701 0.5 L short`: programmes with their shares, then what is odd. */
function partsOf(words: readonly string[]) {
	const at = words.findLastIndex((word) => /^\d/.test(word)) + 1;
	const odd = new Set(words.slice(at));
	const shares = words.slice(0, at).flatMap((word, place, all) =>
		place % 2 === 0
			? [
					{
						...{ programme: word, share: Number(all[place + 1]) },
						...{ leader: odd.has('L'), rankInField: odd.has('L') ? true : null },
					},
				]
			: [],
	);
	return { shares, odd };
}

/** Part-time teachers who come from an enterprise: where they are, as what, and what they teach. */
const mentors: Readonly<Record<string, readonly [string, string, string]>> = {
	W001: ['江州云集直播基地', '直播运营主管', '直播销售'],
	W002: ['江州广电新媒体', '短视频编导', '短视频拍摄与剪辑'],
	W003: ['江州茶业集团', '电商部经理', '直播推广实务'],
	W005: ['江州重工', '设备工程师', '机电设备装调'],
	W006: ['恒达精密', '数控车间主任', '数控加工实训'],
};

function mentorOf(number: string, today: string) {
	const [enterprise, position, course] = mentors[number] ?? [];
	if (!enterprise) return null;
	return {
		...{ enterprise, position, speciality: '', courses: [course] },
		...{ from: later(today, -400), to: later(today, number === 'W003' ? 90 : 695) },
		agreement: `江商职聘〔${Number(today.slice(0, 4)) - 1}〕${number.slice(-1)}号`,
	};
}

/** `20110326` was hired on 2011-03-26; part-time teachers have numbers of their own. */
const hiredOf = (number: string): string | null =>
	/^\d{8}$/.test(number)
		? `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(Math.min(28, Math.max(1, Number(number.slice(6))))).padStart(2, '0')}`
		: null;

function teacherOf(line: string, today: string): object {
	const [
		number = '',
		name = '',
		department = '',
		kind,
		title = '',
		field = '',
		dual = '',
		...rest
	] = line.split(' ');
	const { shares, odd } = partsOf(rest);
	const isPart = kind === '兼职';
	const isProfessional = kind !== '公共课';
	const practised = isProfessional && !isPart;
	return {
		...{ number, name, department, shares },
		employment: isPart ? 'part' : 'full',
		kind: isProfessional ? 'professional' : 'public',
		title: title === '-' ? '' : title,
		field: field === '-' ? '' : field,
		rank: ranks[title] ?? 'none',
		skillGrade: grades[title] ?? null,
		dualQualified: dualOf(dual, number, today),
		teachingCertificate: isPart ? null : !odd.has('nocert'),
		relatedDegree: practised ? true : null,
		hired: odd.has('nohire') ? null : hiredOf(number),
		leaves: odd.has('retires') ? `${Number(today.slice(0, 4)) + 1}-08-31` : null,
		mentor: mentorOf(number, today),
		enterprisePractice: practised ? practiceOf(today, odd.has('short') ? 2 : 5) : [],
	};
}

export const teachersOn = (today: string): object[] =>
	teacherTable
		.trim()
		.split('\n')
		.map((line) => teacherOf(line, today));
