import { awaitsFacts } from '../awaits-facts.ts';

/** 9.1: 学生数与专任教师数比例不高于20 ∶ 1. */
export const studentRatio = awaitsFacts({
	id: 'staff/student-ratio',
	title: '生师比',
	needs: '各级在校生人数、专任教师和他们用于本专业的份额',
	at: ['enrolment', 'teachers'],
});
