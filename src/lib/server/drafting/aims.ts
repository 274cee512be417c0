/** The certificates of a new plan, and what of their skills its courses clearly teach. */
import type { AimSummary } from '#domain/certificates/aim-summary.ts';
import type { Asked } from '#domain/certificates/asked.ts';
import {
	certificateIn,
	certificateKey,
	registeredEdition,
	type Certificate,
} from '#domain/certificates/certificate.ts';
import { chooseEdits, editionEdits } from '#domain/certificates/choice-edits.ts';
import { mapEdits } from '#domain/certificates/edits.ts';
import { isClear, suggestCourses } from '#domain/certificates/suggest/index.ts';
import { skillItems } from '#domain/certificates/suggest/items.ts';
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Library } from '#standards/library.ts';
import { askedOf, type ClaimedStandard } from '#standards/mapping/asked.ts';
import { courseTexts } from '#standards/mapping/course-texts.ts';
import type { TeachingContent } from '#standards/schema/teaching.ts';

/** As the form says it: `id@edition`, and a level with its 工种 behind `|`. */
export interface RawAim {
	readonly key: string;
	readonly level: string;
}

export interface Aim {
	readonly standard: Certificate['standard'];
	readonly level: string;
	readonly track: string | null;
	/** The plan that is started from has it: its mapping comes along. */
	readonly brought?: boolean;
	/** null: registered by its name. */
	readonly claimed: ClaimedStandard | null;
}

const fault = (key: string, wrong: string): Outcome<never> =>
	failure({ path: `certificates/${key}`, wrong, right: '请在“证书”一步重新选择' });

export const registeredLevels = ['初级', '中级', '高级'];

function ofStandard(claimed: ClaimedStandard, { key, level: text }: RawAim): Outcome<Aim> {
	const [level = '', track = null] = text.split('|');
	const { id, edition, levels } = claimed.standard;
	if (!levels.some((one) => one.level === level)) return fault(key, `没有“${level}”这一级`);
	const tracks = claimed.kind === 'occupational' ? claimed.standard.tracks : [];
	const fits = tracks.filter((one) => one.levels.some((of) => of === level)).map((one) => one.id);
	const known = track === null ? fits.length === 0 : fits.includes(track);
	if (!known) return fault(key, '没有选择这一级的工种');
	return success({ standard: { id, edition }, level, track, claimed });
}

/** `named`: certificates that the standard of the plan names. */
async function readAim(
	raw: RawAim,
	library: Library,
	named: readonly string[],
): Promise<Outcome<Aim>> {
	const at = raw.key.lastIndexOf('@');
	const [id, edition] = [raw.key.slice(0, at), raw.key.slice(at + 1)];
	if (edition === registeredEdition)
		return named.includes(id) && registeredLevels.includes(raw.level)
			? success({ standard: { id, edition }, level: raw.level, track: null, claimed: null })
			: fault(raw.key, '教学标准没有列出这个证书');
	const found = library.offered.find((one) => one.id === id && one.edition === edition);
	const claimed = await found?.load();
	return !claimed || claimed.kind === 'teaching'
		? fault(raw.key, '标准库里没有这个证书')
		: ofStandard(claimed, raw);
}

export async function readAims(
	raw: readonly RawAim[],
	library: Library,
	{ occupations }: TeachingContent,
): Promise<Outcome<Aim[]>> {
	const read = await Promise.all(raw.map((one) => readAim(one, library, occupations.certificates)));
	const faults: Fault[] = read.flatMap((one) => (one.ok ? [] : one.faults));
	return faults.length > 0
		? failure(...faults)
		: success(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** Those that a plan has already, unless they are chosen anew; a text that no library has is only named. */
export function broughtAlong(
	{ certificates }: Plan,
	library: Library,
	chosen: readonly Aim[],
): Promise<Aim[]> {
	const anew = new Set(chosen.map(({ standard }) => standard.id));
	const own = certificates.filter(({ standard }) => !anew.has(standard.id));
	return Promise.all(
		own.map(async ({ standard, level, track }) => {
			const found = await library.load(standard.id, standard.edition);
			const claimed = found.ok && found.value.kind !== 'teaching' ? found.value : null;
			return { standard, level, track, claimed, brought: true };
		}),
	);
}

function applied(plan: Plan, edits: readonly Edit[]): Plan {
	const after = applyEdits(plan, [...edits]);
	if (!after.ok) throw new Error(`an edit of our own does not apply: ${JSON.stringify(edits)}`);
	return after.value;
}

/** One that the plan has in another edition goes over to this one, with its mapping. */
function chosen(plan: Plan, { standard, level, track }: Aim): Plan {
	const other = plan.certificates.find((one) => one.standard.id === standard.id);
	const moved = other
		? applied(plan, editionEdits(plan, certificateKey(other), standard.edition))
		: plan;
	return applied(moved, chooseEdits(moved, standard, { level, track, examSemester: null }));
}

const taughtIn = (plan: Plan, key: string): ReadonlySet<string> =>
	new Set(
		certificateIn(plan, key)
			?.mapping.filter(({ courses }) => courses.some(({ role }) => role === 'taught'))
			.map(({ skill }) => skill),
	);

/** For each skill that no course teaches the course that is well ahead of all others. */
function clearOf(plan: Plan, key: string, asked: Asked, standard: TeachingContent) {
	const taught = taughtIn(plan, key);
	return suggestCourses(skillItems(asked), courseTexts(plan, standard))
		.filter((one) => !taught.has(one.item) && isClear(one))
		.map(({ item, courses }) => ({ skill: item, course: courses[0]?.course ?? '' }));
}

interface Mapped {
	readonly plan: Plan;
	readonly summary: AimSummary;
}

function mapped(plan: Plan, aim: Aim, standard: TeachingContent, suggests: boolean): Mapped {
	const key = certificateKey(aim);
	const brought = aim.brought === true;
	if (!aim.claimed) {
		const title = `${aim.standard.id}（${aim.level}）`;
		return { plan, summary: { key, title, brought, skills: null, taken: [], open: [] } };
	}
	const asked = askedOf(aim.claimed, aim);
	const items = skillItems(asked);
	const clear = suggests ? clearOf(plan, key, asked, standard) : [];
	const roles = clear.map((one) => ({ ...one, role: 'taught' as const }));
	const after = applied(plan, mapEdits(plan, key, roles));
	const taught = taughtIn(after, key);
	const textOf = new Map(items.map(({ id, text }) => [id, text]));
	const nameOf = new Map(plan.courses.map(({ id, name }) => [id, name]));
	const taken = clear.map(({ skill, course }) => ({
		...{ skill, text: textOf.get(skill) ?? '', course: nameOf.get(course) ?? '' },
	}));
	const open = items
		.filter(({ id }) => !taught.has(id))
		.map(({ id: skill, text }) => ({ skill, text }));
	return {
		plan: after,
		summary: { key, title: asked.title, brought, skills: items.length, taken, open },
	};
}

/** The plan with its aims. What it brought along stays, with its mapping; only gaps are filled. */
export function withAims(
	plan: Plan,
	aims: readonly Aim[],
	standard: TeachingContent,
	suggests: boolean,
): { plan: Plan; aims: readonly AimSummary[] } {
	const summaries: AimSummary[] = [];
	let now = plan;
	for (const aim of aims) {
		const made = mapped(chosen(now, aim), aim, standard, suggests);
		now = made.plan;
		summaries.push(made.summary);
	}
	return { plan: now, aims: summaries };
}
