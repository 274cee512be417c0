/** The standards of the certificates that a plan sets as an aim. */
import { certificateKey } from '#domain/certificates/certificate.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Library } from './library.ts';
import type { World } from './rules/world.ts';

/** By `id@edition`; one that the library has not, or of another kind, is null. */
export async function claimedBy(
	{ certificates }: Plan,
	library: Library,
): Promise<World['claimed']> {
	const loaded = certificates.map(async (certificate) => {
		const { id, edition } = certificate.standard;
		const found = await library.load(id, edition);
		const standard = found.ok && found.value.kind !== 'teaching' ? found.value : null;
		return [certificateKey(certificate), standard] as const;
	});
	return new Map(await Promise.all(loaded));
}
