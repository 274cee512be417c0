/** The certificates that a plan sets as an aim, with the standards that they name. */
import {
	certificateKey,
	certificatePath,
	isRegistered,
	type Certificate,
} from '#domain/certificates/certificate.ts';
import type { Requirement } from '#domain/rules/check-plan.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Clause, Parameter, ParameterValue } from '#domain/rules/parameter.ts';
import { requiredText } from '#domain/rules/range.ts';
import { titleOf, type ClaimedStandard } from '../mapping/asked.ts';
import { boundsOf } from './bounds.ts';
import { cited } from './clause-words.ts';
import { notApplicable } from './figure.ts';
import { rule, type StandardRule, type StandardView } from './world.ts';

/** A certificate of the plan with its standard. */
export interface Claim<Standard extends ClaimedStandard = ClaimedStandard> {
	readonly certificate: Certificate;
	readonly standard: Standard;
	/** `certificates/webcast-operation@2021-2.0` */
	readonly path: string;
	/** `网络直播运营（初级）`, `互联网营销师（五级，直播销售员）` */
	readonly title: string;
}

const claimOf = <Standard extends ClaimedStandard>(
	certificate: Certificate,
	standard: Standard,
): Claim<Standard> => ({
	certificate,
	standard,
	path: certificatePath(certificate),
	title: titleOf(standard, certificate),
});

/** The library has not the standard that a certificate names: it cannot be judged, and says so. */
function unknownStandard(parameter: Parameter, certificate: Certificate): Judgement {
	if (isRegistered(certificate)) {
		const { standard, level } = certificate;
		const message = `${standard.id}（${level}）只登记了名称，没有标准文本，不逐条对照（${cited(parameter)}）。导入该证书标准后可以对接。`;
		return notApplicable(parameter, message, [certificatePath(certificate, 'standard')]);
	}
	return {
		status: 'missing-data',
		parameter,
		measured: '',
		required: boundsOf(parameter).required,
		at: [certificatePath(certificate, 'standard')],
		message: `标准库中没有 ${certificateKey(certificate)}，无从对照（${cited(parameter)}）。由平台或学校导入该证书标准。`,
	};
}

export interface ClaimRule<Kind extends ClaimedStandard['kind']> {
	readonly id: string;
	readonly title: string;
	/** Kinds of standard that it bears on. */
	readonly kinds: readonly Kind[];
	/** True: a certificate whose standard is not there is named by this rule. */
	readonly namesUnknown: boolean;
	/** What the rule reads beside the certificates themselves. */
	readonly reads: StandardRule['reads'];
	readonly judge: (
		claim: Claim<Extract<ClaimedStandard, { kind: Kind }>>,
		parameter: Parameter,
		view: StandardView,
	) => Judgement;
}

/**
 * A rule that judges each certificate of a plan by the standard that it names. A certificate is an
 * optional aim: of a plan without one it says nothing.
 */
export function claimRule<Kind extends ClaimedStandard['kind']>(
	made: ClaimRule<Kind>,
): StandardRule {
	type Own = Extract<ClaimedStandard, { kind: Kind }>;
	const isOwn = (standard: ClaimedStandard): standard is Own =>
		(made.kinds as readonly string[]).includes(standard.kind);
	const one = (certificate: Certificate, parameter: Parameter, view: StandardView): Judgement[] => {
		const standard = view.world.claimed.get(certificateKey(certificate)) ?? null;
		if (!standard) return made.namesUnknown ? [unknownStandard(parameter, certificate)] : [];
		return isOwn(standard) ? [made.judge(claimOf(certificate, standard), parameter, view)] : [];
	};
	return rule({
		id: made.id,
		title: made.title,
		scope: 'plan',
		reads: (view) => [view.plan.certificates, ...made.reads(view)],
		judge: (view) =>
			view.parameters.flatMap((parameter) =>
				view.plan.certificates.flatMap((each) => one(each, parameter, view)),
			),
	});
}

const kept = new WeakMap<Parameter, Map<string, Requirement>>();

/**
 * `parameter` with the words of a certificate's standard in the place of ours, one and the same each time;
 * `value` where it is asked for in another unit. A layer that asks for more stays beside them.
 */
export function citing(
	parameter: Parameter,
	{ standard: { id, edition } }: ClaimedStandard,
	{ number, quote }: { readonly number: string; readonly quote: string },
	value: ParameterValue = parameter.value,
): Requirement {
	const made = kept.get(parameter) ?? new Map<string, Requirement>();
	kept.set(parameter, made);
	const key = [id, edition, number, quote, requiredText(value)].join('\n');
	const own = (clause: Clause): Clause =>
		'ours' in clause ? { standard: id, edition, number, quote } : clause;
	const { layers = [parameter.clause] } = parameter as Partial<Requirement>;
	const clause = own(parameter.clause);
	const known = made.get(key) ?? { ...parameter, value, clause, layers: layers.map(own) };
	made.set(key, known);
	return known;
}
