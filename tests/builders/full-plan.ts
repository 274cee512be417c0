/** A plan that says something in every field that plan.json has. */
import type { Plan } from '#domain/plan/shape.ts';
import { referencePlan } from './reference-plan.ts';
import { sound } from './plan-of.ts';

const day = '2026-05-12';

const certificates: Plan['certificates'] = [
	{
		standard: { id: 'livestream-ecommerce', edition: '2021-1.0' },
		level: '中级',
		track: null,
		examSemester: 4,
		mapping: [
			{ skill: '初级/1.1.1', courses: [{ course: 'retail', role: 'taught', hours: 4 }] },
			{ skill: '初级/1.1.2', courses: [{ course: 'retail', role: 'practised', hours: null }] },
		],
		conversion: [{ course: 'retail', credits: 2 }],
	},
];

/** The reference plan with textbooks, a group, duties, certificates and notes. */
export function fullPlan(): Plan {
	const plan = referencePlan();
	const [first, second, third, ...others] = plan.courses;
	if (!first || !second || !third) throw new Error('the reference plan has courses');
	const textbooks: Plan['courses'][number]['textbooks'] = [
		{
			title: '思想政治',
			publisher: '高等教育出版社',
			isbn: '9787040609073',
			kind: 'national',
			edition: '第二版',
			editor: '王某',
		},
		{ title: '学习指导', publisher: '本校', isbn: '', kind: 'school' },
	];
	const note = {
		rule: 'hours/practice-share',
		at: `courses/${first.id}`,
		reason: '依据校情',
		by: '周岚',
		on: day,
	};
	return sound({
		...plan,
		authors: ['周岚', '陈敏'],
		groups: [{ id: 'g1', name: '专业拓展任选', kind: 'elective', take: 1, counts: null }],
		occupations: {
			...plan.occupations,
			duties: [{ position: '直播销售员', tasks: ['直播销售'], courses: [first.id, second.id] }],
		},
		courses: [
			{
				...first,
				textbooks,
				place: '教学楼 201',
				description: {
					aims: '形成正确的价值观',
					content: '哲学与人生',
					requirements: '能分析',
					values: '家国情怀',
				},
			},
			{ ...second, prerequisites: [first.id], library: 'lib-1' },
			{ ...third, group: { id: 'g1', option: 'a' } },
			...others,
		],
		certificates,
		graduation: { credits: 161, certificates: ['直播电商'], other: '综合素质合格' },
		justifications: [{ ...note, measured: '1550/3108', confirmed: { by: '教务处', on: day } }],
		waivers: [{ ...note, role: 'academic-affairs' }],
		remedies: [
			{
				rule: 'staff/student-ratio',
				at: '',
				measured: '256/12',
				what: '招聘教师',
				who: '人事处',
				by: '2027-08-31',
				on: day,
			},
		],
	});
}
