/** What an auditor with an account is given to audit, and when; who has none audits the whole school, always. */
import type { Fault } from '../fault.ts';

export interface Duty {
	/** Names of departments; empty: all. */
	readonly departments: readonly string[];
	/** Years of entry; empty: all. */
	readonly cohorts: readonly number[];
	/** Days in China, both included; empty: without a beginning, or an end. */
	readonly from: string;
	readonly until: string;
}

/** Whether a plan is within it. */
export const isOfDuty = (
	{ departments, cohorts }: Pick<Duty, 'departments' | 'cohorts'>,
	plan: { readonly department: string; readonly cohort: number },
): boolean =>
	(departments.length === 0 || departments.includes(plan.department)) &&
	(cohorts.length === 0 || cohorts.includes(plan.cohort));

const wordsIn = (text: string): string[] =>
	[...new Set(text.split(/[、，,;；\s]+/))].filter((word) => word !== '');

const isDay = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) &&
	!Number.isNaN(Date.parse(text)) &&
	new Date(text).toISOString().startsWith(text);

type Sent = Readonly<Record<'departments' | 'cohorts' | 'from' | 'until', string>>;

const dayFaults = (path: 'from' | 'until', text: string): Fault[] =>
	text === '' || isDay(text)
		? []
		: [{ path, wrong: `“${text}”不是日期`, right: '写作 2026-09-01，或留空' }];

function listFaults(departments: readonly string[], cohorts: readonly string[]): Fault[] {
	const long = departments.find((word) => word.length > 60);
	const odd = cohorts.find((word) => !/^20\d\d$/.test(word));
	return [
		...(long === undefined && departments.length <= 100
			? []
			: [{ path: 'departments', wrong: '系部太长或太多', right: '照方案上的系部名称填写' }]),
		...(odd === undefined && cohorts.length <= 100
			? []
			: [{ path: 'cohorts', wrong: `年级“${odd ?? ''}”不能用`, right: '写作 2026、2027' }]),
	];
}

/** From a form: the duty, null where it limits nothing, or what is wrong with it. */
export function readDuty(sent: Sent): Duty | null | Fault[] {
	const departments = wordsIn(sent.departments.normalize('NFC'));
	const cohorts = wordsIn(sent.cohorts).map((word) => word.replace(/级$/, ''));
	const [from, until] = [sent.from.trim(), sent.until.trim()];
	const faults = [
		...listFaults(departments, cohorts),
		...dayFaults('from', from),
		...dayFaults('until', until),
	];
	if (faults.length === 0 && from !== '' && until !== '' && until < from)
		faults.push({
			path: 'until',
			wrong: `截止 ${until} 早于开始 ${from}`,
			right: '不早于开始日期',
		});
	if (faults.length > 0) return faults;
	const isWhole = departments.length + cohorts.length === 0 && from === '' && until === '';
	return isWhole ? null : { departments, cohorts: cohorts.map(Number), from, until };
}

/** `商贸系　2026级　2026-09-01 至 2026-12-31`; empty: the whole school, always. */
export function dutyWords(duty: Duty | null): string {
	if (!duty) return '';
	const { departments, cohorts, from, until } = duty;
	const days = from === '' && until === '' ? '' : `${from || '即日'} 至 ${until || '长期'}`;
	return [departments.join('、'), cohorts.map((year) => `${year}级`).join('、'), days]
		.filter(Boolean)
		.join('　');
}
