/** The figures at the head of the pages on staff: one for each rule, whatever number of findings it has. */
import type { Finding } from '#domain/rules/finding.ts';
import type { MarkKind } from '#ui/findings/mark.ts';
import { byWeight, worstMark } from '#ui/plan/check/worst.ts';
import { gaugeOf, type Gauge } from './gauge.ts';

export interface Headed extends Gauge {
	readonly rule: string;
	readonly title: string;
	readonly mark: MarkKind;
	/** The worst first. */
	readonly findings: readonly Finding[];
}

/** Rules that count heads or students, then those that ask something of each person. */
const rules = [
	'staff/student-ratio',
	'staff/senior-share',
	'staff/dual-qualified',
	'staff/leader',
	'staff/qualification',
	'staff/enterprise-practice',
	'staff/part-time',
];

const peopleIn = (findings: readonly Finding[]): number =>
	new Set(findings.flatMap(({ at }) => at.map((path) => path.split('/')[1] ?? ''))).size;

/** Of a rule that asks something of each: how many are without it, or of how many it is not known. */
function peopleGauge(findings: readonly Finding[]): Gauge {
	const of = (status: Finding['status']) => findings.filter((finding) => finding.status === status);
	const [short, open] = [of('violation'), of('missing-data')];
	const bare = { asked: '', shape: null };
	if (short.length > 0) return { ...bare, value: `${peopleIn(short)} 人不符` };
	if (open.length > 0) return { ...bare, value: '未填齐' };
	return { ...bare, value: of('pass').length > 0 ? '都符合' : '不适用' };
}

const counted = new Set(rules.slice(0, 3));

const leaderWords: Partial<Record<Finding['status'], string>> = {
	pass: '具备',
	violation: '不具备',
	'missing-data': '未填齐',
};

function gaugeFor(rule: string, worst: Finding, all: readonly Finding[]): Gauge {
	if (counted.has(rule)) return gaugeOf(worst);
	return rule === 'staff/leader'
		? { value: leaderWords[worst.status] ?? '不适用', asked: '', shape: null }
		: peopleGauge(all);
}

export const gaugesOf = (findings: readonly Finding[]): Headed[] =>
	rules.flatMap((rule) => {
		const own = byWeight(findings.filter((finding) => finding.rule === rule));
		const [worst] = own;
		if (!worst) return [];
		return [
			{
				...gaugeFor(rule, worst, own),
				rule,
				title: worst.title,
				mark: worstMark(own),
				findings: own,
			},
		];
	});
