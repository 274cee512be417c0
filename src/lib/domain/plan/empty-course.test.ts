import { expect, it } from 'vitest';
import { sound, planOf } from '#tests/builders/plan-of.ts';
import { emptyCourse } from './empty-course.ts';

it('a new course says what it is and nothing more, and any plan may hold it', () => {
	const course = emptyCourse('c7', 'extension', 'limited');
	expect(course).toEqual({
		...{ id: 'c7', code: '', name: '新课程', category: 'extension', nature: 'limited' },
		...{ group: null, standardFields: [], standardItems: [], trainings: [], prerequisites: [] },
		...{ credits: null, terms: [], outsideHours: 0, practiceHours: null, assessment: 'check' },
		...{ place: '', textbooks: [] },
		description: { aims: '', content: '', requirements: '', values: '' },
	});
	expect(sound({ ...planOf(), courses: [course] }).courses).toEqual([course]);
});
