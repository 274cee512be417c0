/** What stands beside a finding: who has justified, confirmed, waived or promised what, and other layers. */
import { inQuotes } from '#domain/quotation.ts';
import type { Excuse, Finding } from '#domain/rules/finding.ts';
import type { Clause } from '#domain/rules/parameter.ts';
import { clauseWords } from './words.ts';

function confirmedWords({ confirmation }: Excuse): string {
	return confirmation ? `；教务处${confirmation.by}，${confirmation.on} 确认` : '；待教务处确认';
}

/** Who has written the reason, and who has confirmed it; the reason itself stands in the message. */
function excuseWords({ excuse, strength }: Finding): string {
	if (!excuse) return '';
	const { by, on, kind } = excuse;
	if (kind === 'waiver') return `（教务处${by}，${on} 认定）`;
	return `（${by}，${on}${strength === 'principle' ? confirmedWords(excuse) : ''}）`;
}

function remedyWords({ remedy, status }: Finding): string {
	if (!remedy || status === 'pass') return '';
	const { what, who, by, on } = remedy;
	return `整改：${what}（${who}负责，${by} 前完成；教务处 ${on} 认定）`;
}

/** The message of a finding with all that people have added to it. */
export const explained = (finding: Finding): string =>
	finding.message + excuseWords(finding) + remedyWords(finding);

const layerWords = { province: '省级要求', school: '校级要求' } as const;

/** `省级要求 某省教育厅 §3“总学时不少于 3100”`; of the law itself without the first word. */
function cited(clause: Clause): string {
	const layer = 'layer' in clause ? `${layerWords[clause.layer]} ` : '';
	const quote = clause.quote ? inQuotes(clause.quote) : '';
	return `${layer}${clauseWords(clause)}${quote}`;
}

/** The layers beside the clause that the finding cites: a tightened rule rests on several. */
export const othersOf = ({ clause, layers }: Finding): string[] => {
	const own = cited(clause);
	return layers.map(cited).filter((words) => words !== own);
};
