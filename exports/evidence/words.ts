/** What a verified pack says, in Chinese: one list for 核验.html and the command line. */
import { verdictWords } from '../views/words.ts';
import type { CheckedFile, FileState, PackVerification, Rerun } from './verify.ts';

export const stateWords: Record<FileState, string> = {
	unchanged: '未改动',
	changed: '已被改动',
	absent: '没有给出',
	foreign: '不在清单之中',
};

const has = (files: readonly CheckedFile[], state: FileState): number =>
	files.filter((file) => file.state === state).length;

export interface Summary {
	readonly tone: 'ok' | 'bad' | 'dev';
	readonly title: string;
	readonly text: string;
}

function countWords(files: readonly CheckedFile[]): string {
	const states = ['unchanged', 'changed', 'absent', 'foreign'] as const;
	const said = states.map((state) => [stateWords[state], has(files, state)] as const);
	return said
		.filter(([, count]) => count > 0)
		.map(([words, count]) => `${count} 个文件${words}`)
		.join('，');
}

const forged: Summary = {
	tone: 'bad',
	title: '清单与签名不符，不能采信',
	text: '清单被改过，或者不是签名的平台制作的。请向学校索取原件。',
};

const notRegistered: Summary = {
	tone: 'bad',
	title: '方案不是登记的那一份',
	text: '包里的 plan.json 与签名登记的指纹不同。',
};

/** Of files that are all as they were: whether the list itself is to be relied on. */
function ofIntact({ signature, key }: PackVerification, text: string): Summary {
	if (signature === 'unchecked')
		return { tone: 'dev', title: '文件与清单一致，签名没有核对成', text };
	return key.standing === 'foreign'
		? { tone: 'dev', title: '文件与清单一致，签名来源不明', text }
		: { tone: 'ok', title: '全部文件未改动', text };
}

/** The gravest thing that there is to say. */
export function summaryOf(found: PackVerification): Summary {
	const { files, signature, isRegistered } = found;
	const text = `${countWords(files)}。`;
	if (signature === 'invalid') return forged;
	if (has(files, 'changed') > 0) return { tone: 'bad', title: '有文件已被改动', text };
	if (isRegistered === false) return notRegistered;
	if (has(files, 'foreign') > 0) return { tone: 'dev', title: '混有清单之外的文件', text };
	if (has(files, 'absent') > 0) return { tone: 'dev', title: '文件不全', text };
	return ofIntact(found, text);
}

const standingWords = {
	known: '是学校公布的公钥',
	foreign: '不在学校公布的公钥之中：来源不明',
	carried: '取自核验包本身，请与学校核验页公布的公钥对照',
} as const;

export function packSignatureWords({ signature, key }: PackVerification): string {
	if (signature === 'invalid') return `签名不成立（公钥 ${key.id}）`;
	if (signature === 'unchecked') return '这个浏览器不能核对 Ed25519 签名，请换用新的浏览器';
	return `签名成立；公钥 ${key.id} ${standingWords[key.standing]}`;
}

export function rerunWords(rerun: Rerun): string {
	if (rerun.state === 'impossible') return rerun.why;
	const { kept, again, count, differences, ruleSets } = rerun;
	const [of, own] = ruleSets;
	const rules = of === own ? '' : `。留存结果用规则集 ${of}，本程序是 ${own}，不同可能由此而来`;
	if (rerun.state === 'equal')
		return `重新检查的结论与留存的一致：${verdictWords[kept]}，${count} 项结果相同${rules}`;
	return `重新检查与留存的不同：留存${verdictWords[kept]}，重查${verdictWords[again]}，${differences.length} 项结果不同${rules}`;
}

export const titleOf = ({ statement }: PackVerification): string =>
	`${statement.school}　${statement.cohort}级${statement.programme.name}（${statement.programme.code}）${statement.label}`;
