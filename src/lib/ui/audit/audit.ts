/** What the page of the 操作记录 is given. */
import type { ChangeWords } from '#domain/audit/words.ts';

export interface AuditLine {
	readonly seq: number;
	readonly at: string;
	readonly by: string;
	readonly from: string;
	readonly changes: readonly ChangeWords[];
	readonly erased: number;
	readonly hash: string;
}

export interface Named {
	readonly id: string;
	readonly name: string;
}

export interface AuditPage {
	readonly lines: readonly AuditLine[];
	/** `before` of the next page; null: this is the last. */
	readonly next: number | null;
	readonly people: readonly Named[];
	readonly places: readonly Named[];
}

/** What a write did, in one line: 修改 方案 直播电商服务; further ones are counted. */
export function lineWords({ changes, erased }: AuditLine): string {
	const [first, ...others] = changes;
	if (!first) return erased > 0 ? '内容因个人信息抹去' : '整理，没有改变内容';
	const { verb, noun, title } = first;
	const more = others.length > 0 ? `，等 ${changes.length} 处` : '';
	return `${[verb, noun, title].filter(Boolean).join(' ')}${more}`;
}
