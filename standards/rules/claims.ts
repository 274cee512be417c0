/** The certificates that a plan sets as an aim, with the standards that they name. */
import { joinPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { CertificateStandard } from '../schema/certificate.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';
import { boundsOf } from './bounds.ts';
import { cited } from './clause-words.ts';
import { everyoneMeets } from './offered.ts';
import { rule, type StandardRule, type StandardView } from './world.ts';

export type Certificate = Plan['certificates'][number];
export type ClaimedStandard = CertificateStandard | OccupationalStandard;

export const claimKey = ({ standard: { id, edition } }: Certificate): string => `${id}@${edition}`;

/** A certificate of the plan with its standard. */
export interface Claim<Standard extends ClaimedStandard = ClaimedStandard> {
	readonly certificate: Certificate;
	readonly standard: Standard;
	/** `certificates/webcast-operation@2021-2.0` */
	readonly path: string;
	/** `网络直播运营（初级）`, `互联网营销师（五级，直播销售员）` */
	readonly title: string;
}

export const certificatePath = (certificate: Certificate, ...keys: (string | number)[]): string =>
	joinPath('certificates', claimKey(certificate), ...keys);

function titleOf({ level, track }: Certificate, { kind, standard }: ClaimedStandard): string {
	const tracks = kind === 'occupational' ? standard.tracks : [];
	const named = track === null ? null : (tracks.find(({ id }) => id === track)?.name ?? track);
	return `${standard.name}（${named === null ? level : `${level}，${named}`}）`;
}

const claimOf = <Standard extends ClaimedStandard>(
	certificate: Certificate,
	standard: Standard,
): Claim<Standard> => ({
	certificate,
	standard,
	path: certificatePath(certificate),
	title: titleOf(certificate, standard),
});

/** The library has not the standard that a certificate names: it cannot be judged, and says so. */
function unknownStandard(parameter: Parameter, certificate: Certificate): Judgement {
	return {
		status: 'missing-data',
		parameter,
		measured: '',
		required: boundsOf(parameter).required,
		at: [certificatePath(certificate, 'standard')],
		message: `标准库中没有 ${claimKey(certificate)}，无从对照（${cited(parameter)}）。由平台或学校导入该证书标准。`,
	};
}

export interface ClaimRule<Kind extends ClaimedStandard['kind']> {
	readonly id: string;
	readonly title: string;
	/** Kinds of standard that it bears on. */
	readonly kinds: readonly Kind[];
	/** True: a certificate whose standard is not there is named by this rule. */
	readonly namesUnknown: boolean;
	readonly reads?: StandardRule['reads'];
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
		const standard = view.world.claimed.get(claimKey(certificate)) ?? null;
		if (!standard) return made.namesUnknown ? [unknownStandard(parameter, certificate)] : [];
		return isOwn(standard) ? [made.judge(claimOf(certificate, standard), parameter, view)] : [];
	};
	return rule({
		id: made.id,
		title: made.title,
		scope: 'plan',
		reads: (view) => [view.plan.certificates, ...(made.reads?.(view) ?? [])],
		judge: (view) =>
			view.parameters.flatMap((parameter) =>
				view.plan.certificates.flatMap((each) => one(each, parameter, view)),
			),
	});
}

const kept = new WeakMap<Parameter, Map<string, Parameter>>();

/** `parameter` with the words of a certificate's standard as its clause, one and the same each time. */
export function citing(
	parameter: Parameter,
	{ standard: { id, edition } }: ClaimedStandard,
	number: string,
	quote: string,
): Parameter {
	const made = kept.get(parameter) ?? new Map<string, Parameter>();
	kept.set(parameter, made);
	const key = [id, edition, number, quote].join('\n');
	const clause = { standard: id, edition, number, quote };
	// The layers of a requirement go with it: its findings print them.
	const known = made.get(key) ?? Object.assign({ ...parameter, clause }, { layers: [clause] });
	made.set(key, known);
	return known;
}

/** Courses that teach each skill, by skill; practised or assessed alone is not taught. */
export function taughtIn({ mapping }: Certificate): ReadonlyMap<string, ReadonlySet<string>> {
	const taught = new Map<string, Set<string>>();
	for (const { skill, courses } of mapping)
		for (const { course, role } of courses)
			if (role === 'taught') taught.set(skill, (taught.get(skill) ?? new Set()).add(course));
	return taught;
}

/** True where every student meets one of `courses`; without hours or a semester a course teaches nobody. */
export function everyoneTaught({ measures }: StandardView, courses: ReadonlySet<string>): boolean {
	const own = measures.offers.some(
		({ course, present }) => present && !course.group && courses.has(course.id),
	);
	return own || (courses.size > 0 && everyoneMeets(measures, ({ id }) => courses.has(id)));
}
