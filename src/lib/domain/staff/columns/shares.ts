/** How a teacher divides over programmes, in three cells: shares, programmes led, and where the rank is in the field. */
import type { TeacherRecord } from '../records.ts';
import { readKnown, unread, type Cells } from './cells.ts';
import { knownWord, type Column } from './column.ts';
import { writeItem, type Item } from './items.ts';

type Share = TeacherRecord['shares'][number];
type Part = Pick<Share, 'programme' | 'share'>;

export const shareColumns: readonly Column[] = [
	{
		key: 'shares',
		head: '任教专业',
		aliases: ['任教专业及份额', '任教专业代码', '服务专业'],
		help: '专业代码和份额，如 730705 0.5；730701 0.5。只教一个专业写 730705 1；不写份额是“不知道”，师生比会待补',
		example: '730705 0.6；730701 0.4',
	},
	{
		key: 'leads',
		head: '带头人的专业',
		aliases: ['专业带头人'],
		help: '是哪个专业的带头人，写专业代码；不是的空着',
		example: '730705',
		at: ['leads'],
	},
	{
		key: 'inField',
		head: '职称属本专业',
		aliases: ['职称专业相关', '职称专业是否相关'],
		help: '职称是否属于任教的专业或相近专业：是、否；各专业不同的写 730705 是；730701 否',
		example: '是',
		at: ['inField'],
	},
];

const shareItem =
	/^([^\s:：(（]+)(?:\s?[\s:：(（]\s?(\d{0,7}\.?\d{1,20}(?:e-?\d{1,2})?)(%?)\s?[)）]?)?$/i;
const rankItem = /^([^\s:：]+)\s?[\s:：]\s?(\S+)$/;

function shareOf(cells: Cells, { text, plain }: Item): Part[] {
	const [, code = '', number, percent = ''] = shareItem.exec(text) ?? [];
	if (code === '')
		return cells.fault('shares', unread(plain(text), '写 730705 0.5；730701 0.5')) ?? [];
	const share = number === undefined ? null : Number(number) / (percent === '' ? 1 : 100);
	return [{ programme: plain(code), share }];
}

/** One word for all programmes, or one for each; `null`: not known. */
function ranksOf(cells: Cells, codes: readonly string[]): (code: string) => boolean | null {
	const written = cells.text('inField');
	const forAll = readKnown(written.normalize('NFKC'));
	if (written === '' || forAll !== null) return () => forAll;
	const ranks = new Map<string, boolean>();
	for (const { text, plain } of cells.items('inField')) {
		const [, code = '', word = ''] = rankItem.exec(text) ?? [];
		const known = readKnown(word);
		if (known === null || !codes.includes(plain(code)))
			cells.fault(
				'inField',
				unread(plain(text), '写是、否，或 730705 是；730701 否，专业须在任教专业中'),
			);
		else ranks.set(plain(code), known);
	}
	return (code) => ranks.get(code) ?? null;
}

export function sharesOf(cells: Cells): Share[] {
	const shares = cells.items('shares').flatMap((item) => shareOf(cells, item));
	const codes = shares.map(({ programme }) => programme);
	const leads = cells.list('leads');
	for (const code of leads)
		if (!codes.includes(code))
			cells.fault('leads', { wrong: `${code} 不在任教专业中`, right: '先在任教专业写上它' });
	if (codes.length === 0 && cells.text('inField') !== '')
		cells.fault('inField', { wrong: '没有写任教专业', right: '先写任教专业，或清空这一格' });
	const rank = ranksOf(cells, codes);
	return shares.map(({ programme, share }) => ({
		...{ programme, share },
		leader: leads.includes(programme),
		rankInField: rank(programme),
	}));
}

const codeText = (code: string): string =>
	writeItem(code, ({ text }) => !/[\s:：()（）]/.test(text));

function rankText(shares: readonly Share[]): string {
	const [first, ...rest] = shares;
	if (rest.every(({ rankInField }) => rankInField === first?.rankInField))
		return knownWord(first?.rankInField);
	return shares
		.filter(({ rankInField }) => rankInField !== null)
		.map(({ programme, rankInField }) => `${codeText(programme)} ${knownWord(rankInField)}`)
		.join('；');
}

export const shareTexts = (shares: readonly Share[]): Record<string, string> => ({
	shares: shares
		.map(({ programme, share }) => `${codeText(programme)} ${share ?? ''}`.trim())
		.join('；'),
	leads: shares
		.flatMap(({ programme, leader }) => (leader ? [writeItem(programme)] : []))
		.join('；'),
	inField: rankText(shares),
});
