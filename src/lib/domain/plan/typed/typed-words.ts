/** Words that a cell chooses from, in the ways that people write them. */
import type { Course, Nature } from '../shape.ts';
import { plain, refuse, typed, type Typed } from './typed.ts';

const natures: Record<string, Nature> = {
	必修: 'compulsory',
	必: 'compulsory',
	必修课: 'compulsory',
	限选: 'limited',
	限: 'limited',
	限定选修: 'limited',
	限选课: 'limited',
	任选: 'free',
	任: 'free',
	任意选修: 'free',
	任选课: 'free',
};

export function readNature(text: string): Typed<Nature> {
	const bare = plain(text);
	const nature = natures[bare];
	if (nature) return typed(nature);
	return bare === '选修' || bare === '选'
		? refuse('选修分为限选和任选，请写其中之一。')
		: refuse(`性质写必修、限选或任选；“${text.trim()}”不在其中。`);
}

const assessments: Record<string, Course['assessment']> = {
	考试: 'exam',
	试: 'exam',
	考查: 'check',
	考察: 'check',
	查: 'check',
};

export function readAssessment(text: string): Typed<Course['assessment']> {
	const assessment = assessments[plain(text)];
	return assessment ? typed(assessment) : refuse(`考核写考试或考查；“${text.trim()}”不在其中。`);
}
