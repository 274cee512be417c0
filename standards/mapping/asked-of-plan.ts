/** What the certificates of a plan ask for, as documents print them. */
import type { Asked } from '#domain/certificates/asked.ts';
import { certificateKey } from '#domain/certificates/certificate.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { World } from '../rules/world.ts';
import { askedOf } from './asked.ts';

/** By `id@edition`; a standard that no library has is not among them. */
export const askedOfPlan = (
	{ certificates }: Plan,
	claimed: World['claimed'],
): ReadonlyMap<string, Asked> =>
	new Map(
		certificates.flatMap((certificate) => {
			const key = certificateKey(certificate);
			const standard = claimed.get(key);
			return standard ? [[key, askedOf(standard, certificate)] as const] : [];
		}),
	);
