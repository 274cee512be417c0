/** A pack of evidence, verified on the command line: what 核验.html says, as lines or as JSON. */
import { webcrypto } from 'node:crypto';
import type { Outcome } from '#domain/fault.ts';
import type { PublicKey } from '#domain/verify/statement.ts';
import { unpacked } from '#exports/evidence/unpack.ts';
import { isIntact, verifyPack, type PackVerification } from '#exports/evidence/verify.ts';
import {
	packSignatureWords,
	rerunWords,
	stateWords,
	summaryOf,
	titleOf,
} from '#exports/evidence/words.ts';
import type { Exit } from '../command.ts';

export async function packIn(
	bytes: Uint8Array,
	keys: readonly PublicKey[] | null,
): Promise<Outcome<PackVerification>> {
	const files = await unpacked(bytes);
	return files.ok ? verifyPack(files.value, keys, webcrypto.subtle) : files;
}

/** 1: something is not as it was signed, or is judged otherwise; 2: nobody can say whose signature it is. */
export function packExit(found: PackVerification): Exit {
	if (!isIntact(found) || found.rerun.state === 'different') return 1;
	return found.key.standing === 'foreign' ? 2 : 0;
}

export function packText(found: PackVerification): string {
	const { title, text } = summaryOf(found);
	const { rerun } = found;
	const differences = rerun.state === 'different' ? rerun.differences : [];
	return [
		`${title}：${text}`,
		titleOf(found),
		`核验码：${found.statement.code}　${found.statement.acceptedOn} 通过`,
		`签名：${packSignatureWords(found)}`,
		`重查：${rerunWords(rerun)}`,
		...differences.map((one) => `* ${one.title}：留存 ${one.kept}；重查 ${one.again}`),
		...found.files.map(({ name, state }) => `- ${stateWords[state]}：${name}`),
	]
		.map((line) => `  ${line}`)
		.join('\n');
}

/** What --json prints. */
export function packReport(file: string, found: PackVerification): object {
	const { statement, signature, key, files, isRegistered, rerun } = found;
	const result = signature === 'invalid' ? 'forged' : isIntact(found) ? 'unchanged' : 'changed';
	return { file, form: 'pack', result, statement, signature, key, files, isRegistered, rerun };
}
