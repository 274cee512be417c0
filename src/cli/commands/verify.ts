import { webcrypto } from 'node:crypto';
import * as v from 'valibot';
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { readJson } from '#domain/validate.ts';
import { keyList, type PublicKey } from '#domain/verify/statement.ts';
import { isPack } from '#exports/evidence/unpack.ts';
import { effectsOf, planAfter, verdictSentences } from '#exports/verify/effects.ts';
import { verifyFile, type Verification } from '#exports/verify/index.ts';
import { packSignatureWords } from '#exports/evidence/words.ts';
import { signatureWords } from '#exports/verify/words.ts';
import { isInstalled } from '#server/db/installed.ts';
import { keyList as ownKeys } from '#server/verification/keys.ts';
import { prepareJudging } from '#standards/judging.ts';
import {
	complain,
	flag,
	print,
	printJson,
	readBytes,
	readText,
	refuse,
	text,
	type Arguments,
	type Command,
	type Exit,
} from '../command.ts';
import { localToday } from '../inputs.ts';
import { packExit, packIn, packReport, packText } from './verify-pack.ts';
import { verifiedText } from './verify-text.ts';

const noList = {
	path: '',
	wrong: '不是公钥列表',
	right: '用学校平台的 /verify/key.json，或 keys 命令的输出',
};

async function keysIn(file: string): Promise<Outcome<readonly PublicKey[]>> {
	const content = await readText(file);
	const json = content.ok ? readJson(content.value) : content;
	if (!json.ok) return json;
	const list = v.safeParse(keyList, json.value);
	return list.success ? success(list.output.keys) : failure(noList);
}

/** Those of `--keys`, else of the installation on this machine; null where there is none. */
async function knownKeys(given: Arguments): Promise<Outcome<readonly PublicKey[] | null>> {
	const file = text(given, 'keys');
	if (file !== null) return keysIn(file);
	return success((await isInstalled()) ? (await ownKeys()).keys : null);
}

/** Sums and verdicts that would be others; verdicts only where the standard is in the library. */
async function effects(found: Verification): Promise<string[]> {
	const after = planAfter(found);
	if (after === found.plan) return effectsOf(found);
	const today = found.registration?.acceptedOn ?? localToday();
	const judging = await prepareJudging(found.plan, { today });
	const verdicts = judging.ok
		? verdictSentences(
				checkPlan(judging.value, found.plan, today),
				checkPlan(judging.value, after, today),
			)
		: [];
	return [...effectsOf(found), ...verdicts];
}

/** 2 where nobody can say whose signature it is. */
function exitOf({ result, key }: Verification): Exit {
	if (result === 'changed' || result === 'forged') return 1;
	return key.standing === 'foreign' ? 2 : 0;
}

interface Verified {
	readonly exit: Exit;
	readonly report: object;
}

function unreadable(file: string, faults: readonly Fault[]): Verified {
	const { wrong, right } = faults[0] ?? { wrong: '', right: '' };
	return { exit: refuse(file, faults), report: { file, result: 'unreadable', wrong, right } };
}

async function verifyPacked(
	file: string,
	bytes: Uint8Array,
	keys: readonly PublicKey[] | null,
	asJson: boolean,
): Promise<Verified> {
	const found = await packIn(bytes, keys);
	if (!found.ok) return unreadable(file, found.faults);
	if (!asJson) print(`${file}：\n${packText(found.value)}`);
	else if (found.value.key.standing !== 'known')
		complain(`${file}：${packSignatureWords(found.value)}`);
	return { exit: packExit(found.value), report: packReport(file, found.value) };
}

async function verifyOne(
	file: string,
	keys: readonly PublicKey[] | null,
	asJson: boolean,
): Promise<Verified> {
	const bytes = await readBytes(file);
	if (bytes.ok && isPack(bytes.value)) return verifyPacked(file, bytes.value, keys, asJson);
	const found = bytes.ok ? await verifyFile(bytes.value, keys, webcrypto.subtle) : bytes;
	if (!found.ok) return unreadable(file, found.faults);
	const { form, result, registration, signature, key, fingerprint } = found.value;
	const { changes, unregistered } = found.value;
	const said = await effects(found.value);
	if (!asJson) print(`${file}：\n${verifiedText(found.value, said)}`);
	else if (key.standing !== 'known') complain(`${file}：${signatureWords(found.value)}`);
	const report = { file, form, result, registration, signature, key, fingerprint };
	return {
		exit: exitOf(found.value),
		report: { ...report, changes, unregistered, effects: said },
	};
}

/** Of several files the worst: what could not be judged, then what was changed. */
const worst = (exits: readonly Exit[]): Exit => exits.reduce<Exit>((a, b) => (b > a ? b : a), 0);

export const command: Command = {
	usage: 'verify FILE… [--keys KEYS] [--json]',
	does: '核验导出的 Word、Excel 文件和核验包，不用网络：与登记的内容一致（0）、已被改动（1，指出哪一格、哪个文件，核验包还重新检查）、不能核验（2）；KEYS 是 /verify/key.json',
	options: { keys: 'text', json: 'flag' },
	words: [1, 1000],
	async run(given) {
		const keys = await knownKeys(given);
		if (!keys.ok) return refuse(text(given, 'keys') ?? '', keys.faults);
		const all: Verified[] = [];
		for (const file of given.positionals)
			all.push(await verifyOne(file, keys.value, flag(given, 'json')));
		const reports = all.map(({ report }) => report);
		if (flag(given, 'json')) printJson(reports.length === 1 ? reports[0] : reports);
		return worst(all.map(({ exit }) => exit));
	},
};
