/** 教务 confirm the reason that an author has given for a deviation; with the reason it lapses. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';
import { today } from './judge.ts';
import type { ConfirmRequest } from './ruling-request.ts';

const isJustified = ({ status, strength }: Finding): boolean =>
	status === 'justified' && strength === 'principle';

/** Of the findings that the ruling is about, the one whose reason was read. */
export const confirmable = (findings: readonly Finding[], { reason }: ConfirmRequest) =>
	findings.find((finding) => isJustified(finding) && finding.excuse?.reason === reason);

/** Why this reason is not confirmed; null: it may be. */
export const whyNotConfirmed = (finding: Finding | undefined) =>
	finding
		? null
		: refused('invalid', '这条说明已改动、已失效，或不须确认。请刷新，看过现在的说明再确认。');

/** The edit that signs the justification which the finding rests on; null: it is so already. */
export function confirmationEdit(
	actor: Actor,
	plan: Plan,
	{ kind }: ConfirmRequest,
	{ rule, at, excuse }: Finding,
): Edit | null {
	const index = plan.justifications.findLastIndex(
		(one) =>
			one.rule === rule &&
			(one.at === '' || at.some((path) => path === one.at || path.startsWith(`${one.at}/`))) &&
			one.reason === excuse?.reason &&
			one.by === excuse.by &&
			one.on === excuse.on,
	);
	const given = plan.justifications[index];
	const wanted = kind === 'confirm';
	if (!given || Boolean(given.confirmed) === wanted) return null;
	const confirmed = wanted ? { by: actor.name, on: today() } : null;
	const path = `justifications/${index}/confirmed`;
	return { op: 'set', path, from: given.confirmed ?? null, to: confirmed };
}
