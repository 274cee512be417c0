/** Units in which rules count: a finding carries bare numbers, a report says of what. */
const units: Readonly<Record<string, string>> = {
	'chapters/graduation': '学分',
	'courses/core-count': '门',
	'courses/foundation-count': '门',
	'courses/public-minimum-hours': '学时',
	'credits/hours-per-credit': '学时/学分',
	'hours/academic-year': '周',
	'hours/enterprise-internship': '个月',
	'hours/internship-total': '个月',
	'hours/internship-week': '学时/周',
	'hours/total': '学时',
	'identity/duration': '年',
	'identity/occupations': '项',
	'practice/first-year': '周',
	'school/weekly-load': '学时/周',
	'staff/enterprise-practice': '个月',
	'staff/student-ratio': ': 1',
};

/** ≥ 3000; 24～32; 40、40、40; 4.2（54/13）: numbers, with what stands behind them. */
const numbers = /^((?:[≥≤=>] ?)?[\d.]+(?:[～、][\d.]+|，≤ [\d.]+)*)(（[\d./]+）)?$/;

/** ≥ 3000 → ≥ 3000 学时; what is no number stays as it is. */
export function withUnit(rule: string, words: string): string {
	const unit = units[rule];
	return unit ? words.replace(numbers, `$1 ${unit}$2`) : words;
}
