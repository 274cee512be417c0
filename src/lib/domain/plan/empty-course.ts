/** A course that says nothing yet but what it is. */
import type { Category, Course, Nature } from './shape.ts';

export const emptyCourse = (id: string, category: Category, nature: Nature): Course => ({
	id,
	code: '',
	name: '新课程',
	category,
	nature,
	group: null,
	standardFields: [],
	standardItems: [],
	trainings: [],
	credits: null,
	terms: [],
	outsideHours: 0,
	practiceHours: null,
	assessment: 'check',
	prerequisites: [],
	place: '',
	textbooks: [],
	description: { aims: '', content: '', requirements: '', values: '' },
});
