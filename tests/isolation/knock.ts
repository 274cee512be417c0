/** How each door is knocked at: with everything that would take effect, were it let in. */
import type { Request } from './served.ts';
import type { Standing } from './visitors.ts';
import { attachmentId, goals } from './world.ts';

const form = 'application/x-www-form-urlencoded';

export const asForm = (fields: Record<string, string>) => ({
	method: 'POST',
	headers: { 'content-type': form },
	body: new URLSearchParams(fields).toString(),
});

export const asJson = (value: unknown) => ({
	method: 'POST',
	headers: { 'content-type': 'application/json', accept: 'application/json' },
	body: JSON.stringify(value),
});

let requests = 0;
const requestId = (): string => `knock-${(requests += 1)}-isolation`;

export const decisionForm = (revision = 0, stage = 'drafting') =>
	asForm({ revision: String(revision), stage, requestId: requestId(), reason: '请再看看学时。' });

export const goalEdit = (base: number, from: string, to: string) =>
	asJson({
		base,
		clientId: 'isolation',
		requestId: requestId(),
		edits: [{ op: 'set', path: 'goal', from, to }],
	});

/** The one who may write sends a base that is not there yet, so that nothing changes here either. */
const foreignEdit = (standing: Standing) =>
	goalEdit(standing === 'department-head' ? 99 : 0, goals.ours, '被别人改过');

const speaking: readonly Standing[] = [
	'department-head',
	'department-reviewer',
	'academic-affairs',
];

/** Those who may speak say nothing, so that nothing changes here either. */
const foreignComment = (standing: Standing) =>
	asJson({
		kind: 'comment',
		requestId: requestId(),
		anchor: { kind: 'plan' },
		text: speaking.includes(standing) ? ' ' : '别人写的意见',
	});

const nobody = { person: 'nosuchperson0000', wasRole: 'auditor', wasDepartment: '' };
const teacher = { number: 'N1', name: '别人写的', employment: 'full', kind: 'professional' };

const bodies: Record<string, (standing: Standing) => Omit<Request, 'path'>> = {
	'action /?/theme': () => asForm({ theme: 'dark' }),
	'action /login?/default': () => asForm({ account: '', password: '' }),
	'POST /api/session': () => asJson({ account: '', password: '' }),
	'POST /logout': () => asForm({}),
	'action /plans/new?/preview': () => asForm({ standard: '730705', cohort: '1800' }),
	'action /plans/new?/keep': () => asForm({ standard: '730705', cohort: '1800' }),
	'action /plans/new?/forget': () => asForm({}),
	'action /plans/new?/create': () =>
		asForm({ standard: '730705', cohort: '1800', requestId: requestId() }),
	'POST /plans/[plan]/edits': foreignEdit,
	...Object.fromEntries(
		['upload', 'choose', 'confirm', 'undo', 'forget'].map((action) => [
			`action /plans/[plan]/import?/${action}`,
			() => asForm({ draft: '0'.repeat(16), revision: '0', layout: '0'.repeat(16) }),
		]),
	),
	'action /desk/findings?/rule': () => asForm({ finding: 'x', kind: 'waiver', reason: '别人写的' }),
	'action /desk/loads?/norms': () => asForm({ full: '0' }),
	'action /desk/rejudge?/layer': () => asForm({ rule: 'hours/none' }),
	'POST /desk/rejudge/[plan]': () => asJson({ edition: null, overlay: {} }),
	'action /desk/export?/begin': () => asForm({ cohort: '1800', requestId: requestId() }),
	'action /desk/export?/cancel': () => asForm({ bulk: 'nosuchexport0000' }),
	'action /desk/template?/bring': () => asForm({}),
	'action /desk/template?/use': () =>
		asForm({ template: 'nosuchtemplate00', requestId: requestId() }),
	'action /desk/rules?/days': () => asForm({ submission: '9999' }),
	'action /desk/rules?/routing': () => asForm({ hours: 'nobody' }),
	'action /plans/[plan]?/record': () =>
		asForm({
			...{ revision: '0', stage: 'drafting', requestId: requestId() },
			...{ recordId: 'filing', corrects: '0', 'record/date': '2026-01-01' },
			...{ 'record/recipient': '别人的教育局', 'record/number': '别人的号' },
		}),
	'action /standards/import?/default': () => asForm({}),
	'action /standards/import/[job]?/decide': () =>
		asForm({ key: 'doubt/0', as: 'reading', reading: '1' }),
	'action /standards/import/[job]?/identity': () =>
		asForm({ id: 'x', edition: '1', title: '别人的名称', from: '2020-01-01', to: '' }),
	'POST /plans/[plan]/rulings': () =>
		asJson({
			kind: 'waiver',
			rule: 'hours/none',
			at: '',
			reason: '别人写的',
			requestId: requestId(),
		}),
	'POST /plans/[plan]/comments': foreignComment,
	'POST /plans/[plan]/place': () =>
		asJson({ clientId: 'isolation', page: 'courses', at: 'courses/c1 credits' }),
	// Of a revision that is not there yet: nothing changes, even for those who may.
	'action /facts/[kind]/new?/save': () => asForm({ record: 'x', revision: '0', ...teacher }),
	'action /facts/[kind]/[record]?/save': () => asForm({ revision: '99', ...teacher }),
	'action /facts/[kind]/[record]?/preview': () => asForm({ revision: '99', ...teacher }),
	'action /facts/[kind]/[record]?/apply': () =>
		asForm({ revision: '99', take: `${'0'.repeat(16)}:0`, ...teacher }),
	'action /facts/[kind]/[record]?/remove': () => asForm({ revision: '99' }),
	'action /facts/[kind]/[record]?/erase': () => asForm({ revision: '99' }),
	'action /facts/removed?/restore': () => asForm({ record: '0'.repeat(16), revision: '1' }),
	'action /facts/removed?/erase': () => asForm({ record: '0'.repeat(16), revision: '1' }),
	'POST /plans/[plan]/library': () => asJson({ course: 'c1', recordId: 'x' }),
	'action /platform?/create': () => asForm({ name: '=1+1', code: '' }),
	'action /platform?/restore': () => asForm({ archive: '../platform.db' }),
	'action /plans/[plan]?/assign': () => asForm({ person: 'nosuchperson0000' }),
	'action /plans/[plan]?/unassign': () => asForm({ person: 'nosuchperson0000' }),
	'action /plans/[plan]/file?/attach': () => asForm({ requestId: requestId() }),
	'action /plans/[plan]/file?/withdraw': () => asForm({ attachment: attachmentId, reason: '' }),
	'action /plans/[plan]/file?/release': () => asForm({ requestId: requestId() }),
	'action /plans/[plan]/file?/invite': () => asForm({ kind: 'expert', requestId: requestId() }),
	'action /plans/[plan]/file?/revoke': () => asForm({ link: 'nosuchlink000000' }),
	'action /people?/ways': () => asForm({}),
	'action /platform?/schedule': () => asForm({ time: '25:00', keep: '0' }),
	'action /platform/[school]?/recover': () => asForm({ backup: '../../x', name: '别人的学校' }),
	'action /people/tokens?/make': () => asForm({ name: '外人', days: '3650' }),
	'action /people/tokens?/stop': () => asForm({ token: 'nosuchtoken00000' }),
	'action /people?/invite': () => asForm({ name: '外人', role: 'school-admin', department: '' }),
	'action /people?/password': () => asForm({ person: 'nosuchperson0000' }),
	'action /people?/factor': () => asForm({ person: 'nosuchperson0000' }),
	'action /people?/change': () => asForm({ ...nobody, role: 'school-admin', department: '' }),
	'action /people?/duty': () => asForm({ person: 'nosuchperson0000', departments: '' }),
	'action /people?/remove': () => asForm(nobody),
	'action /people?/withdraw': () => asForm({ invitation: 'nosuchinvitation' }),
	'action /account?/password': () => asForm({ current: 'guessed', next: 'another long password' }),
	'action /account?/begin': () => asForm({ password: 'guessed' }),
	'action /account?/confirm': () => asForm({ code: '123456' }),
	'action /account?/codes': () => asForm({ proof: 'guessed' }),
	'action /account?/off': () => asForm({ proof: 'guessed' }),
	'action /login/code?/default': () => asForm({ code: '123456' }),
	'action /account?/link': () => asForm({ proof: 'guessed' }),
	'action /account?/unlink': () => asForm({ proof: 'guessed' }),
	'action /people/identity?/save': () =>
		asForm({ issuer: 'http://10.0.0.1', clientId: 'x', secret: 'x', passwords: 'on' }),
	'action /people/identity?/unbind': () => asForm({ person: 'nosuchperson0000' }),
	'action /account?/end': () => asForm({ session: 'f'.repeat(64) }),
	'action /invitations/[token]?/create': () =>
		asForm({ name: '外人', account: 'out@school.example', password: 'another long password' }),
	'action /invitations/[token]?/password': () => asForm({ password: 'another long password' }),
	'action /schools?/default': () => asForm({ school: 'nosuchschool0000' }),
};

/** The request for a door; `id`, of a plan, an import or a record, fills its place in the address. */
export function knock(door: string, standing: Standing, id = ''): Request {
	const [kind = '', pattern = ''] = door.split(' ');
	const address = pattern
		.replace(/\[(plan|job|record)\]/, id)
		.replace('[kind]', 'teacher')
		.replace('[attachment]', attachmentId)
		.replace('[school]', 'nosuchschool0000')
		.replace('[bulk]', 'nosuchexport0000')
		.replace('[template]', 'nosuchtemplate00')
		.replace('[token]', 'nosuchtoken')
		.replace('[code]', 'nosu-chco-dexx')
		.replace('[chapter]', 'goal')
		.replace('/[[cert]]', '')
		.replace('[form]', 'excel')
		.replace('[id]/[edition]', '730705/2025')
		.replace('?/default', '');
	const body = bodies[door] ?? (kind === 'action' ? () => decisionForm() : undefined);
	return { path: address, ...body?.(standing) };
}
