/** A plan with its findings, gathered with the standards that it names, and printed. */
import {
	printPlan,
	type Printed,
	type PrintForm,
	type VersionMark,
} from '#exports/index.server.ts';
import { jobOf, type PrintJob } from '#exports/views/job.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import { claimedBy } from '#standards/claimed.ts';
import type { Library } from '#standards/library.ts';
import { askedOfPlan } from '#standards/mapping/asked-of-plan.ts';
import { sha256 } from '../digest.ts';
import { libraryOf } from '../standards/shelf.ts';
import { templateInForce } from '../templates/in-force.ts';
import { signingKey } from '../verification/keys.ts';

export type Checked = Pick<Check, 'verdict' | 'submittable' | 'ruleSet' | 'findings'>;

export interface Content {
	readonly plan: Plan;
	readonly check: Checked;
	readonly version: VersionMark | null;
	/** Day of the printing, or of the publication. */
	readonly day: string;
	/** Issuers of the layers, where the document names them. */
	readonly layers?: readonly string[];
	/** Of a plan that may come back from its workbook. */
	readonly source?: PrintJob['source'];
	/** Of a version: when it was accepted, which says by whose template it is printed. */
	readonly acceptedAt?: string;
}

async function standardOf(library: Library, { standard }: Plan) {
	if (!standard) return null;
	const found = await library.load(standard.id, standard.edition);
	return found.ok && found.value.kind === 'teaching' ? found.value.standard : null;
}

interface Basis {
	readonly standard: PrintJob['standard'];
	readonly asked: PrintJob['asked'];
}

/** The plan says which editions; a published edition is never rewritten: a version prints with its own. */
export async function basisOf(schoolId: string, plan: Plan): Promise<Basis> {
	const library = await libraryOf(schoolId);
	const [standard, claimed] = await Promise.all([
		standardOf(library, plan),
		claimedBy(plan, library),
	]);
	return { standard, asked: askedOfPlan(plan, claimed) };
}

export async function jobFor(schoolId: string, content: Content): Promise<PrintJob> {
	const basis = await basisOf(schoolId, content.plan);
	return jobOf({ ...content, ...basis }, sha256);
}

export const print = async (
	schoolId: string,
	content: Content,
	form: PrintForm,
): Promise<Printed> => {
	const key = content.version?.registration ? await signingKey() : null;
	const job = await jobFor(schoolId, content);
	const template =
		form === 'word' ? await templateInForce(schoolId, content.acceptedAt ?? null) : null;
	return printPlan({ ...job, template }, form, key);
};
