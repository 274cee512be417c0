import { fail, redirect } from '@sveltejs/kit';
import { chooseSchool, requireSession, roleNames, schoolsOf } from '#server/access/index.ts';
import { statusOf } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const session = requireSession(event);
	const schools = await schoolsOf(session);
	return {
		name: session.name,
		present: session.schoolId,
		schools: schools.map((school) => ({ ...school, roleName: roleNames[school.role] })),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const answer = await chooseSchool(event, formText(form, 'school'));
		if (answer.ok) redirect(303, answer.value.next);
		return fail(statusOf(answer.refusal), { message: answer.refusal.message });
	},
};
