/** What a new cohort does not take over from the plan it starts from, and why. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Note } from './note.ts';

const titled = (title: string, why: string, items: readonly string[]): Note[] =>
	items.length === 0 ? [] : [{ kind: 'left', title, why, items }];

const ruled = (list: readonly { rule: string; at: string }[]): string[] =>
	list.map(({ rule, at }) => (at === '' ? rule : `${rule}（${at}）`));

const dated = ({ segments }: Plan): string[] =>
	segments
		.filter(({ terms }) => terms.some(({ from, to }) => from !== null || to !== null))
		.map(({ name }) => name);

const examined = ({ certificates }: Plan): string[] =>
	certificates
		.filter(({ examSemester }) => examSemester !== null)
		.map(
			({ standard, level, examSemester }) => `${standard.id}（${level}）第 ${examSemester} 学期`,
		);

export function leftBehind(plan: Plan): Note[] {
	const { justifications, waivers, remedies } = plan;
	return [
		...titled('偏离说明', '说明的是原方案当时的数值，新方案按新数值另写。', ruled(justifications)),
		...titled('不适用裁定', '由教务处按新方案另行裁定。', ruled(waivers)),
		...titled('整改措施', '期限和责任人属于原方案，条件未达到时另行登记。', ruled(remedies)),
		...titled('证书考试学期', '按新年级的校历另定，技能对接已带入。', examined(plan)),
		...titled('实践环节起止日期', '日期属于原年级，按新年级另排。', dated(plan)),
	];
}

/** The plan without it. */
export const withoutIt = (plan: Plan): Plan => ({
	...plan,
	authors: [],
	justifications: [],
	waivers: [],
	remedies: [],
	certificates: plan.certificates.map((one) => ({ ...one, examSemester: null })),
	segments: plan.segments.map((segment) => ({
		...segment,
		terms: segment.terms.map((term) => ({ ...term, from: null, to: null })),
	})),
});
