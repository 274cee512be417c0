/** Skills of one task: their wording, and what is odd about their numbers. */
import { offset, slice, type Traced } from '../../text/traced.ts';
import type { CertificateSkill } from '#standards/schema/certificate.ts';
import { bare } from '../glyphs.ts';
import type { Reading } from '../reading.ts';
import { noteSpaces, textOf, type SkillEntry } from './entries.ts';
import { dotted } from './numbers.ts';

/** 素养 is what a person has or holds to, not what they can do. */
const literacy =
	/^(具备|具有|遵守|遵循|遵从|坚持|坚守|弘扬|传承|(牢固)?树立|恪守|践行|秉持|秉承|保守|崇尚|热爱|尊重)/;

/** Without the mark that ends an item of a list. */
export function withoutEnd(text: Traced): Traced {
	const end = /[；;。\s]+$/.exec(text.text.slice(-8))?.[0].length ?? 0;
	return slice(text, 0, text.text.length - end);
}

function noteSpacedNumber({ mark, path }: SkillEntry, reading: Reading): void {
	if (!/\d\s|\s[.．]|[.．]\s/.test(mark.text)) return;
	reading.repairs.push({
		offset: offset(mark),
		kind: 'spaced-number',
		what: '去掉编号里的空格',
		before: mark.text,
		after: dotted(path),
	});
}

function noteReprint(entry: SkillEntry, text: string, reading: Reading): void {
	reading.repairs.push({
		offset: offset(entry.mark),
		kind: 'repeated-item',
		what: `略去重复印出的 ${dotted(entry.path)}`,
		before: `${entry.mark.text} ${text}`,
		after: '',
	});
}

function doubtRepeat(entry: SkillEntry, first: string, text: string, reading: Reading): void {
	const number = dotted(entry.path);
	reading.doubts.push({
		at: number,
		offset: offset(entry.mark),
		question: `编号 ${number} 出现两次而文字不同，两条都保留吗？`,
		readings: [`${number} ${first}／${number} ${text}`, `第二条编号有误：${text}`],
	});
}

/** In the order of reading; `level` stands in the ids. */
export function skillsOf(
	level: string,
	entries: readonly SkillEntry[],
	reading: Reading,
): CertificateSkill[] {
	const skills: CertificateSkill[] = [];
	const printed = new Map<string, Map<string, string>>();
	for (const entry of entries) {
		const number = dotted(entry.path);
		const { text } = withoutEnd(textOf(entry));
		const before = printed.get(number) ?? new Map<string, string>();
		noteSpacedNumber(entry, reading);
		noteSpaces(entry, reading);
		if (before.has(bare(text))) {
			noteReprint(entry, text, reading);
			continue;
		}
		const [first] = before.values();
		if (first !== undefined) doubtRepeat(entry, first, text, reading);
		printed.set(number, before.set(bare(text), text));
		const id = `${level}/${number}${first === undefined ? '' : `#${before.size}`}`;
		skills.push({ id, number, text, literacy: literacy.test(text), offset: offset(entry.mark) });
	}
	return skills;
}
