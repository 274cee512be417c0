/** A version of a plan and the files of it, signed with a key that only the tests have. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { codeOf } from '#domain/verify/code.ts';
import type { Registration } from '#domain/verify/statement.ts';
import { signatureOf, type SigningKey } from '#exports/index.server.ts';
import type { PrintJob } from '#exports/views/job.ts';

export function anyKey(): SigningKey {
	const { privateKey, publicKey } = generateKeyPairSync('ed25519');
	const { x = '' } = publicKey.export({ format: 'jwk' });
	const id = createHash('sha256').update(x).digest('hex').slice(0, 16);
	return { id, x, pkcs8: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64') };
}

/** `job` as that of a version that was registered with `key`. */
export function registered(job: PrintJob, key: SigningKey): PrintJob {
	const { plan, fingerprint, check } = job;
	const code = codeOf(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
	const statement: Registration = {
		format: 'xunbiao.registration',
		version: 1,
		code,
		root: fingerprint.root,
		school: plan.school.name,
		programme: plan.programme,
		cohort: plan.cohort,
		label: 'v1.0',
		acceptedOn: '2026-05-12',
		ruleSet: check.ruleSet,
	};
	const registration = { statement, key: key.id, signature: signatureOf(statement, key) };
	const version = {
		...{ label: 'v1.0', code, registration, acceptedBy: '沈毅', acceptedOn: '2026-05-12' },
		address: `https://xunbiao.example/verify/${code}`,
	};
	return { ...job, version };
}
