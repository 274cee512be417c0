/** A factor's secret, sealed for its person. */
import { seal, unseal } from '../../secrets/sealed.ts';
import type { FactorRecord } from './repository.ts';

const purpose = 'second factor';

export const sealedFor = (personId: string, secret: string): string =>
	seal(purpose, secret, personId);

/** null: the installation's key is another one than it was sealed with. */
export const secretOf = ({ secret, personId }: FactorRecord): string | null =>
	unseal(purpose, secret, personId);
