/** Services that were asked lately: their configuration and keys are not fetched for each sign-in. */
import { failure, type Outcome } from '#domain/fault.ts';
import { unseal } from '../secrets/sealed.ts';
import { discover, type Provider } from './provider.ts';
import type { ServiceRecord } from './repository.ts';

const milliseconds = 10 * 60_000;
const most = 256;

interface Known {
	readonly until: number;
	readonly updatedAt: string;
	readonly provider: Promise<Outcome<Provider>>;
}

const known = new Map<string, Known>();

export const secretPurpose = 'identity service';

const unreadable = failure({
	path: 'secret',
	wrong: '保存的客户端密钥读不出来',
	right: '本机的 secret.key 换过，请学校管理员重新填写密钥',
});

function find(service: ServiceRecord): Promise<Outcome<Provider>> {
	const { schoolId, issuer, clientId } = service;
	const clientSecret = unseal(secretPurpose, service.clientSecret, schoolId);
	if (clientSecret === null) return Promise.resolve(unreadable);
	return discover({ issuer, clientId, clientSecret });
}

export function providerOf(service: ServiceRecord, now = Date.now()): Promise<Outcome<Provider>> {
	const { schoolId, updatedAt } = service;
	const before = known.get(schoolId);
	if (before && before.until > now && before.updatedAt === updatedAt) return before.provider;
	if (known.size >= most) known.clear();
	const provider = find(service);
	known.set(schoolId, { until: now + milliseconds, updatedAt, provider });
	// What failed is asked anew the next time.
	void provider.then(({ ok }) => ok || known.delete(schoolId));
	return provider;
}
