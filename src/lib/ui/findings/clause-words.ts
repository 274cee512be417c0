/** How a clause is cited: `§8.2` beside a figure, its full name where it stands alone. */
import type { Clause } from '#domain/rules/parameter.ts';

/** An em space: U+00B7 is drawn full width by Chinese fonts. */
const gap = '\u3000';

/** `§8.2`, the document's or the issuer's name, or 本系统 where the requirement is ours. */
export function clauseMark(clause: Clause): string {
	if (clause.number !== null && 'standard' in clause) return `§${clause.number}`;
	if ('document' in clause) return clause.document;
	if ('layer' in clause) return clause.number ?? clause.issuer;
	return '循标的约定';
}

/** Where the sentence stands. `standardName` is the name of the plan's standard. */
export function clauseSource(clause: Clause, standardName: string): string {
	if ('standard' in clause) return `《${standardName}》（${clause.edition}）§${clause.number}`;
	if ('document' in clause)
		return [`《${clause.document}》`, clause.number].filter(Boolean).join(gap);
	if ('layer' in clause) return [clause.issuer, clause.number].filter(Boolean).join(gap);
	return '循标的约定，条文中没有这个数字';
}
