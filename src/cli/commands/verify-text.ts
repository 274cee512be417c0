/** A verification as lines for a person. */
import { shortFingerprint } from '#domain/plan/fingerprint.ts';
import type { Verification } from '#exports/verify/index.ts';
import { changeWords, placeWords, resultWords, signatureWords } from '#exports/verify/words.ts';

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
		...effects.map((sentence) => `* ${sentence}`),
	]
		.map((line) => `  ${line}`)
		.join('\n');
}
