/** What the certificates of a plan convert, by course and by certificate. */
import { nodes, type Derivation } from '#domain/derivation/index.ts';
import {
	certificateKey,
	certificatePath,
	type Certificate,
} from '#domain/certificates/certificate.ts';
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { StandardView } from '../world.ts';

/** Credits that all certificates of a plan convert into one course. */
export interface Converted {
	readonly id: string;
	/** Each claim of it. */
	readonly claims: readonly Derivation[];
	readonly course: Course | null;
	readonly credits: Hundredths;
	/** Where it is claimed. */
	readonly at: readonly string[];
}

const claimTree = (certificate: Certificate, credits: number, index: number): Derivation =>
	nodes.cell(
		`${certificateKey(certificate)} ${certificate.level}`,
		'学分',
		credits,
		certificatePath(certificate, 'conversion', index, 'credits'),
	);

/** Each claim of one certificate. */
export const claimTrees = (certificate: Certificate): Derivation[] =>
	certificate.conversion.map(({ credits }, index) => claimTree(certificate, credits, index));

export function convertedIn({ certificates, courses }: Plan): Converted[] {
	const byId = new Map(courses.map((course) => [course.id, course]));
	const sums = new Map<string, { credits: Hundredths; at: string[]; claims: Derivation[] }>();
	for (const certificate of certificates)
		for (const [index, { course, credits }] of certificate.conversion.entries()) {
			const sum = sums.get(course) ?? { credits: 0, at: [], claims: [] };
			sum.credits += hundredths(credits);
			sum.at.push(certificatePath(certificate, 'conversion', index));
			sum.claims.push(claimTree(certificate, credits, index));
			sums.set(course, sum);
		}
	return [...sums].map(([id, sum]) => ({ id, course: byId.get(id) ?? null, ...sum }));
}

/** By one certificate in all. */
export const creditsOf = ({ conversion }: Certificate): Hundredths =>
	conversion.reduce((sum, { credits }) => sum + hundredths(credits), 0);

/** How a certificate is called: by its standard, and by the plan. */
export function namesOfClaim(
	certificate: Certificate,
	{ world }: StandardView,
): [string, ...string[]] {
	const standard = world.claimed.get(certificateKey(certificate))?.standard;
	const { id } = certificate.standard;
	return standard ? [standard.name, id] : [id];
}
