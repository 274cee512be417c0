/**
 * A school's own bounds on the credits that certificates convert, as parts of the rule
 * certificate/credit-conversion, each {max}:
 *
 * - `credits`: by any one certificate in all; `credits/直播电商/中级`: by that one, a `*` for any name or level;
 * - `credits-of/语文`: into that course, by all certificates together; 0 is none.
 */
import { joinPath, splitPath } from '../plan/path.ts';

export type ConversionLimit =
	/** null: whichever there is. */
	| { readonly of: 'certificate'; readonly name: string | null; readonly level: string | null }
	| { readonly of: 'course'; readonly name: string };

const any = '*';
const named = (word: string | undefined): string | null =>
	word === undefined || word === any ? null : word;

/** null: it is another part of the rule. */
export function readLimit(part: string | null | undefined): ConversionLimit | null {
	const [head, first, second, ...rest] = splitPath(part ?? '');
	if (rest.length > 0) return null;
	if (head === 'credits') return { of: 'certificate', name: named(first), level: named(second) };
	return head === 'credits-of' && first && second === undefined
		? { of: 'course', name: first }
		: null;
}

export function writeLimit(limit: ConversionLimit): string {
	if (limit.of === 'course') return joinPath('credits-of', limit.name);
	const { name, level } = limit;
	return name === null && level === null
		? 'credits'
		: joinPath('credits', name ?? any, level ?? any);
}

/** `每个直播电商（中级）证书转换的学分`, `《语文》由证书转换的学分` */
export function limitWords(limit: ConversionLimit): string {
	if (limit.of === 'course') return `《${limit.name}》由证书转换的学分`;
	const level = limit.level === null ? '' : `（${limit.level}）`;
	return `每个${limit.name ?? ''}${level}证书转换的学分`;
}
