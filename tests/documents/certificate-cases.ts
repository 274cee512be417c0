/** Plans with certificates: what each is about stands in its name. */
import type { Plan } from '#domain/plan/shape.ts';
import { withCertificates } from '#server/demonstration/certificates/index.ts';
import { draftedPlan } from '#server/demonstration/plan.ts';
import { certificateOf, occupationOf, type Certificate } from '#tests/builders/claims-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, sound } from '#tests/builders/plan-of.ts';

export const demonstration = async (): Promise<Plan> => withCertificates(await draftedPlan());

const taught = (skill: string, ...courses: readonly string[]): Certificate['mapping'][number] => ({
	skill,
	courses: courses.map((course) => ({ course, role: 'taught', hours: 2.5 })),
});

const unknown: Certificate['standard'] = { id: 'no-such[standard]:*?', edition: '1' };

/** Options that only together teach everyone, a course without hours, skills of no such edition, courses gone. */
export const strange = (): Plan =>
	sound({
		...planOf({
			groups: [groupOf({ id: 'g' })],
			courses: [
				{ id: 'a', name: '<>未开设', credits: 4, weekly: { 3: 4 } },
				{ id: 'b', name: '<>未开设', weekly: { 4: 2 } },
				{ id: 'x', group: ['g', '1'], weekly: { 5: 2 } },
				{ id: 'y', group: ['g', '2'], weekly: { 5: 2 } },
				{ id: 'idle', name: '*' },
			],
		}),
		certificates: [
			certificateOf({
				level: '中级',
				mapping: [
					taught('初级/1.1.1', 'x', 'y'),
					taught('初级/1.1.2', 'x'),
					taught('中级/1.1.1', 'idle', 'gone'),
					taught('初级/9.9.9', 'a'),
					{
						skill: '初级/1.1.3',
						courses: [
							{ course: 'a', role: 'taught', hours: null },
							{ course: 'a', role: 'practised', hours: 3 },
							{ course: 'b', role: 'assessed', hours: 1 },
						],
					},
				],
				conversion: [
					{ course: 'a', credits: 2.5 },
					{ course: 'gone', credits: 1 },
				],
			}),
			occupationOf(),
			certificateOf({
				standard: { id: 'livestream-ecommerce', edition: '2021-1.0' },
				level: '特级',
			}),
			certificateOf({ standard: unknown, conversion: [{ course: 'a', credits: 1 }] }),
		],
	});
