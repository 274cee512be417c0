import { requireActor, valueOf } from '#server/access/index.ts';
import { formText } from '#server/form-text.ts';
import {
	readIdentityService,
	removeIdentityService,
	saveIdentityService,
	unbindMember,
} from '#server/identity/index.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	origin: event.url.origin,
	...valueOf(await readIdentityService(requireActor(event))),
});

export const actions: Actions = {
	save: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const answer = await saveIdentityService(actor, {
			issuer: formText(form, 'issuer', 500),
			clientId: formText(form, 'clientId', 500).trim(),
			secret: formText(form, 'secret', 500),
			passwords: form.has('passwords'),
		});
		return told('save', answer, () => '已保存：身份服务已回应，可以用登录地址登录。');
	},
	remove: async (event) => {
		const answer = await removeIdentityService(requireActor(event));
		return told('remove', answer, () => '已停用，由它开始的登录都已退出；各人用密码登录。');
	},
	unbind: async (event) => {
		const actor = requireActor(event);
		const person = formText(await event.request.formData(), 'person');
		const answer = await unbindMember(actor, person);
		return told(person, answer, () => '关联已解除。');
	},
};
