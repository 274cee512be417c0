/** What an administrator sends of the school's identity service, before it is asked anything. */
import type { Fault } from '#domain/fault.ts';
import { unseal } from '../secrets/sealed.ts';
import { secretPurpose } from './known-providers.ts';
import type { ServiceRecord } from './repository.ts';

export interface SentService {
	readonly issuer: string;
	readonly clientId: string;
	/** Empty: as it is. */
	readonly secret: string;
	readonly passwords: boolean;
}

const longest = 300;

/** A secret stays where it was entered: another service does not get to see it. */
export function secretFor(
	sent: SentService,
	issuer: string,
	before: ServiceRecord | undefined,
): string | null {
	if (sent.secret !== '') return sent.secret;
	if (before?.issuer !== issuer) return null;
	return unseal(secretPurpose, before.clientSecret, before.schoolId);
}

export function faultsOf(sent: SentService, issuer: string | null, secret: string | null): Fault[] {
	const faults: Fault[] = [];
	if (issuer === null)
		faults.push({
			path: 'issuer',
			wrong: '不是一个地址',
			right: '写成 https://sso.学校域名 的样子，不带 ? 和 #',
		});
	if (sent.clientId === '' || sent.clientId.length > longest)
		faults.push({
			path: 'clientId',
			wrong: '没有填写，或太长',
			right: '填写身份服务给的客户端编号',
		});
	if (secret === null || secret.length > longest)
		faults.push({ path: 'secret', wrong: '没有填写，或太长', right: '填写身份服务给的客户端密钥' });
	return faults;
}

/** Whoever closes the other door has come in by this one. */
export const untried: Fault = {
	path: 'passwords',
	wrong: '您自己还没有由这个身份服务登录过',
	right: '先保留密码登录，用登录地址登录成功一次，再来停用',
};
