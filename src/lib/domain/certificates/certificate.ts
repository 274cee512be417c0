/** A certificate that a plan sets as an aim: how it is named, and where its parts stand. */
import { joinPath } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';

export type Certificate = Plan['certificates'][number];
export type MappingRow = Certificate['mapping'][number];
/** taught | practised | assessed */
export type Role = MappingRow['courses'][number]['role'];

/** `webcast-operation@2021-2.0`, its key in paths: a plan aims at a standard's edition but once. */
export const certificateKey = ({
	standard: { id, edition },
}: Pick<Certificate, 'standard'>): string => `${id}@${edition}`;

/** `certificates/webcast-operation@2021-2.0/mapping/初级~11.1.1` */
export const certificatePath = (
	certificate: Pick<Certificate, 'standard'>,
	...keys: (string | number)[]
): string => joinPath('certificates', certificateKey(certificate), ...keys);

/** The plan's own, by key. */
export const certificateIn = ({ certificates }: Plan, key: string): Certificate | undefined =>
	certificates.find((one) => certificateKey(one) === key);

/** Edition of a certificate that is registered by its name alone: no library has its text, nothing is mapped. */
export const registeredEdition = '登记';

export const isRegistered = ({ standard }: Pick<Certificate, 'standard'>): boolean =>
	standard.edition === registeredEdition;
