/** A verification as lines for a person. */
import { shortFingerprint } from '#domain/plan/fingerprint.ts';
import type { Verification } from '#exports/verify/index.ts';
import {
	changeWords,
	placeWords,
	resultWords,
	signatureWords,
	unregisteredWords,
} from '#exports/verify/words.ts';

const most = 100;

function identity({ registration, plan, fingerprint }: Verification): string[] {
	const title = `${plan.cohort}级${plan.programme.name}（${plan.programme.code}）`;
	const standing = registration
		? `${registration.label}　核验码 ${registration.code}　${registration.acceptedOn} 通过`
		: '未登记，无核验码';
	return [
		`方案：${[plan.school.name, title].filter(Boolean).join('　')}`,
		`版本：${standing}`,
		`指纹：${shortFingerprint(fingerprint)}`,
	];
}

/** Of an older file what is hidden in it, which nobody registered. */
function unregisteredLines(found: Verification): string[] {
	const words = unregisteredWords(found);
	const { unregistered } = found;
	if (!words || !unregistered) return [];
	const more =
		unregistered.length > most ? [`另有 ${unregistered.length - most} 处，用 --json 列出`] : [];
	return [`注意：${words}：`, ...unregistered.slice(0, most).map((line) => `? ${line}`), ...more];
}

export function verifiedText(found: Verification, effects: readonly string[]): string {
	const { changes, form } = found;
	const shown = changes
		.slice(0, most)
		.map((change) => `- ${placeWords(change.place, form)}：${changeWords(change)}`);
	const more = changes.length > most ? [`另有 ${changes.length - most} 处，用 --json 列出`] : [];
	const count = changes.length > 0 ? `，${changes.length} 处不同` : '';
	return [
		`${resultWords[found.result]}${count}。`,
		...identity(found),
		`签名：${signatureWords(found)}`,
		...shown,
		...more,
		...unregisteredLines(found),
		...effects.map((sentence) => `* ${sentence}`),
	]
		.map((line) => `  ${line}`)
		.join('\n');
}
