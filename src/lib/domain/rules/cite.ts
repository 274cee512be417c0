/** How a message names the clause that it rests on (§8.2, or the document by its name). */
import { inQuotes } from '../quotation.ts';
import type { Clause } from './parameter.ts';

/** `§8.2`, `《职业学校学生实习管理规定》（…）第十六条`, `某省教育厅 第三条`, `循标的约定`. */
export function cite(clause: Clause): string {
	if ('standard' in clause) return `§${clause.number}`;
	if ('document' in clause) return `${clause.document}${clause.number ?? ''}`;
	if ('layer' in clause) return [clause.issuer, clause.number].filter(Boolean).join(' ');
	return '循标的约定';
}

/** The clause with its words: `§8.2“3 年总学时不少于 3000 学时”`. */
export const quoted = (clause: Clause): string =>
	cite(clause) + (clause.quote ? inQuotes(clause.quote) : '');
