/** Sentences with what was read of them: each stands in one account, those that a quote joins together. */
import type { Paragraph, Sentence } from '../../clauses/paragraphs.ts';
import type { Found, ReadText, Span, Unsure } from './reading.ts';
import { servesOf } from './rows.ts';
import { unreadIn } from './unread.ts';

export interface Account extends Span {
	readonly sentences: readonly Sentence[];
	readonly found: readonly Found[];
	readonly unsure: readonly Unsure[];
	/** The rule that asks for the list of which it is an item: 培养规格, the table of 8.1.2. */
	readonly serves: string | null;
}

type Spanned = { readonly found: Found } | { readonly unsure: Unsure };
const spanOf = (each: Spanned): Span => ('found' in each ? each.found.span : each.unsure.span);

function byParagraph(all: readonly Spanned[]): Map<Paragraph, Spanned[]> {
	const by = new Map<Paragraph, Spanned[]>();
	for (const each of all) {
		const { paragraph } = spanOf(each);
		const own = by.get(paragraph);
		if (own) own.push(each);
		else by.set(paragraph, [each]);
	}
	for (const own of by.values()) own.sort((a, b) => spanOf(a).from - spanOf(b).from);
	return by;
}

interface Group {
	readonly sentences: Sentence[];
	readonly read: Spanned[];
}

/** Both are in the order of the text, so that each is looked at once. */
function grouped(sentences: readonly Sentence[], read: readonly Spanned[]): Group[] {
	const groups: Group[] = [];
	let [next, open] = [0, 0];
	for (const sentence of sentences) {
		const joined = groups.length > 0 && sentence.from < open;
		const group = (joined && groups.at(-1)) || { sentences: [], read: [] };
		if (!joined) groups.push(group);
		group.sentences.push(sentence);
		for (let each = read[next]; each && spanOf(each).from < sentence.to; each = read[++next]) {
			group.read.push(each);
			open = Math.max(open, spanOf(each).to);
		}
	}
	return groups;
}

const meaning = ({ question, readings }: Unsure): string =>
	[question, ...readings.map(({ says }) => says)].join('\n');

/** A question is asked once of the same words. */
const asked = (all: readonly Unsure[]): Unsure[] => [
	...new Map(all.map((each) => [meaning(each), each])).values(),
];

/** What nobody read, though a rule could need it, is in doubt. */
function accountOf(
	paragraph: Paragraph,
	{ sentences, read }: Group,
	serves: string | null,
): Account {
	const [first, last] = [sentences[0], sentences.at(-1)];
	const spans = read.map(spanOf);
	const passedOver = serves === null ? sentences.map((each) => unreadIn(each, spans)) : [];
	return {
		...{ paragraph, sentences, serves, from: first?.from ?? 0, to: last?.to ?? 0 },
		found: read.flatMap((each) => ('found' in each ? [each.found] : [])),
		unsure: asked([
			...read.flatMap((each) => ('unsure' in each ? [each.unsure] : [])),
			...passedOver.filter((each) => each !== null),
		]),
	};
}

/** In the order of the text; every sentence once. */
export function accountsOf(
	text: ReadText,
	found: readonly Found[],
	unsure: readonly Unsure[],
): Account[] {
	const serves = servesOf(text);
	const by = byParagraph([
		...found.map((each) => ({ found: each })),
		...unsure.map((each) => ({ unsure: each })),
	]);
	return text.paragraphs.flatMap((paragraph) => {
		const rule = serves(paragraph);
		return grouped(paragraph.sentences, by.get(paragraph) ?? []).map((group) =>
			accountOf(paragraph, group, rule),
		);
	});
}
