import { fail } from '@sveltejs/kit';
import { requireActor, roleNames, schoolRoles, valueOf } from '#server/access/index.ts';
import { statusOf, type Answer } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import {
	changeDuty,
	changeMember,
	dutyKey,
	invite,
	inviteToResetPassword,
	listInvitations,
	listMembers,
	removeMember,
	resetSecondFactor,
	withdrawInvitation,
	type Invited,
} from '#server/people/index.ts';
import { placeWas } from '#server/people/places.ts';
import { setDepartmentReview, waysOf } from '#server/plans/index.ts';
import { saying, told } from '#server/told.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	return {
		members: valueOf(await listMembers(actor)).map((member) => ({
			...member,
			dutyKey: dutyKey(member.duty),
		})),
		invitations: valueOf(await listInvitations(actor)),
		roles: schoolRoles.map((role) => ({ value: role, label: roleNames[role] })),
		self: actor.personId,
		...(await waysOf(actor.schoolId)),
		now: new Date().toISOString(),
	};
};

/** The link, shown this once. */
function given(event: RequestEvent, key: string, answer: Answer<Invited>) {
	if (!answer.ok) {
		const { refusal } = answer;
		return fail(statusOf(refusal), saying(key, refusal.message, refusal.faults ?? []));
	}
	const { token, name, expiresAt } = answer.value;
	const link = `${event.url.origin}/invitations/${token}`;
	return { key, message: null, faults: [], link, name, expiresAt };
}

export const actions: Actions = {
	invite: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const [name, role] = [formText(form, 'name'), formText(form, 'role')];
		const department = formText(form, 'department');
		return given(event, 'invite', await invite(actor, { name, role, department }));
	},
	password: async (event) => {
		const actor = requireActor(event);
		const person = formText(await event.request.formData(), 'person');
		return given(event, person, await inviteToResetPassword(actor, person));
	},
	factor: async (event) => {
		const actor = requireActor(event);
		const person = formText(await event.request.formData(), 'person');
		const answer = await resetSecondFactor(actor, person);
		return told(person, answer, ({ name }) => `${name}的两步验证已关闭，他须重新登录。`);
	},
	change: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const person = formText(form, 'person');
		const to = { role: formText(form, 'role'), department: formText(form, 'department') };
		const answer = await changeMember(actor, person, placeWas(form), to);
		return told(person, answer, ({ name }) => `${name}的角色已改动，须重新登录。`);
	},
	duty: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const person = formText(form, 'person');
		const sent = {
			...{ departments: formText(form, 'departments', 8000), from: formText(form, 'from') },
			...{ cohorts: formText(form, 'cohorts', 1000), until: formText(form, 'until') },
		};
		const answer = await changeDuty(actor, person, formText(form, 'wasDuty', 10_000), sent);
		return told(person, answer, ({ name }) => `${name}的审核范围已改动，须重新登录。`);
	},
	remove: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const person = formText(form, 'person');
		const answer = await removeMember(actor, person, placeWas(form));
		return told(person, answer, ({ name }) => `${name}已移出本校；他做过的事仍记在他名下。`);
	},
	ways: async (event) => {
		const actor = requireActor(event);
		const wanted = formText(await event.request.formData(), 'departmentReview') === 'on';
		const done = wanted ? '已设置系部审核，从下一次提交起。' : '已取消系部审核。';
		return told('ways', await setDepartmentReview(actor, wanted), () => done);
	},
	withdraw: async (event) => {
		const actor = requireActor(event);
		const id = formText(await event.request.formData(), 'invitation');
		return told(id, await withdrawInvitation(actor, id), ({ name }) => `给${name}的链接已作废。`);
	},
};
