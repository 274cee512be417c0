/** Every sentence with a number or a normative word outside the tables: none is passed over. */
import { offset, slice, type Traced } from '../text/traced.ts';
import type { CompiledParameter, LedgerRow } from '../compiled.ts';

const binding =
	/\d|[〇零一二两三四五六七八九十百]+(?:个|年|名|人|分|级|次|门|类|种|项)|应(?![用届对变急收付力援激答聘])|须|必须|不得|严禁|不少于|不低于|至少|不超过|不高于|以上|以内|以下|原则上|一般|主要|可(?![能行视靠])|(?<![适便事])宜|鼓励|优先/;
/** （1） and 1.1 are marks of items, no figures of a sentence. */
const itemMark =
	/^\s*(?:[（(]\s*\d{1,2}\s*[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:\.\d{1,2}){0,2}\s)/;

export interface Passage {
	readonly number: string;
	readonly title: string;
	readonly paragraphs: readonly Traced[];
}

const reasons: readonly [RegExp, string][] = [
	[/^说明$/, '编制说明，不对培养方案提出要求'],
	[/^职业(?:名称|编码|代码|定义|描述)$/, '职业的名称、编码与定义，作为数据收录'],
	[/职业(?:技能)?等级$/, '等级的划分，作为数据收录'],
	[/环境|能力特征|能力倾向|文化程度|受教育程度/, '对从业人员的描述，培养方案中没有相应的数据'],
	[/培训教师|培训场|培训期限|培训要求|培训参考/, '对培训机构的要求，不在培养方案中'],
	[/申报条件|适用对象/, '申报条件由评价机构审核，培养方案中没有相应的事实'],
	[/鉴定|评价|考评/, '由评价机构执行，不在培养方案中'],
	[/^基本要求$/, '基本要求的条目，作为数据收录'],
	[/^等级$/, '各工种考核的职业功能，作为数据收录'],
	[/^注文$/, '注文，说明正文的用词'],
	[/^工作要求$/, '工种的代号与各等级的关系，作为数据收录'],
	[/权重表|比重表/, '权重表的附注，作为数据收录'],
];

const reasonOf = (title: string): string | undefined =>
	reasons.find(([form]) => form.test(title))?.[1];

/** Sentences end with 。 or ； (or ! ?); what follows the last is one as well. */
function sentences(paragraph: Traced): Traced[] {
	const found: Traced[] = [];
	let from = 0;
	for (const { index } of paragraph.text.matchAll(/[。；！？]/g)) {
		found.push(slice(paragraph, from, index + 1));
		from = index + 1;
	}
	return [...found, slice(paragraph, from)].filter(({ text }) => text.trim() !== '');
}

/** The passages' sentences; those that hold a parameter's words name its rule. */
export function ledgerOf(
	passages: readonly Passage[],
	parameters: readonly CompiledParameter[],
): LedgerRow[] {
	return passages.flatMap(({ number, title, paragraphs }) =>
		paragraphs.flatMap(sentences).flatMap((sentence) => {
			if (!binding.test(sentence.text.replace(itemMark, ''))) return [];
			return [
				{
					number,
					text: sentence.text.trim(),
					offset: offset(sentence),
					...verdict(sentence, title, parameters),
				},
			];
		}),
	);
}

type Verdict = Pick<LedgerRow, 'verdict' | 'rule' | 'reason'>;

function verdict(
	sentence: Traced,
	title: string,
	parameters: readonly CompiledParameter[],
): Verdict {
	const [from = 0, to = 0] = [sentence.at[0], sentence.at.at(-1)];
	const own = parameters.filter(({ clause }) => clause.offset >= from && clause.offset <= to);
	const rules = [...new Set(own.map(({ rule }) => rule))];
	if (rules.length > 0) return { verdict: 'parameter', rule: rules.join(', '), reason: null };
	const reason =
		/学时|课时/.test(sentence.text) && /培训参考|培训期限/.test(title)
			? undefined
			: reasonOf(title);
	return reason === undefined
		? { verdict: 'unread', rule: null, reason: '没有读出这一句的要求' }
		: { verdict: 'not-checkable', rule: null, reason };
}
