/** Numbers on a page that neither open, nor lead to what they count, nor were given by somebody. */
import type { Page } from '@playwright/test';

/** Where each opens, or leads on. */
const explained = [
	'[data-figure]',
	'[data-counted]',
	// It shows below what it counts, and goes on to more.
	'summary',
	'button[aria-expanded]',
	'article:has([data-figure])',
];

/** Where numbers stand as somebody has given them, and why none of them is calculated. */
const given: Readonly<Record<string, string>> = {
	'input, textarea, select, option, label, legend': 'typed in, or the name of what is typed in',
	'[data-given]': 'typed in elsewhere on the page',
	'[data-entered]': 'of a record, as somebody has entered it',
	'[data-standard]': 'the words and numbers of a standard',
	'.legend': 'what the colours of a plot stand for',
	'.asks': 'what the clause beside it asks for',
	'.field': 'how to type',
	'td[role="gridcell"]:not([aria-readonly="true"]), td.number': 'typed in; the number of a row',
	'thead th': 'the head of a column',
	'.standard, .doc, [data-label="条文"], [data-label="条款原文"]': 'the words of the standard',
	'[data-label="序号"], [data-label="条款"], [data-label="方案章节"]':
		'the number of a row, of a clause',
	'[data-label="要求"], .asked, tr.asked': 'what the clause beside it asks for',
	'.mono, [data-finding="identity/codes"], [data-finding="identity/occupations"]':
		'a code, a fingerprint',
	'.seg': 'how many rows a filter lists',
	'.dot': 'the number of a step',
	'[data-week]': 'the number of a week in its semester',
	kbd: 'a key',
	'[data-scale]': 'a step of the scale of a plot',
	'.vh': 'said beside what shows it',
	'ol .note': 'what was chosen in a step',
};

/** Parts of a text that are no number of anything. */
const names: readonly (readonly [RegExp, string])[] = [
	[/“[^”]*”|《[^》]*》/g, 'the words of others'],
	[/§[\d.]+(\/\w+)?([(（]\d+[)）])?/g, 'a clause'],
	[/\d{4}-\d\d-\d\d|\d{4} ?年 ?\d+ ?月 ?\d+ ?日|\d+ ?月 ?\d+ ?日|\d{1,2}:\d\d/g, 'a day, a time'],
	[
		/\d{4} ?级|\d{4} 年(?=版|教学标准|\d+月)|(?<=，|　)\d 年/g,
		'a cohort, an edition, the years of study',
	],
	[/规则集? [\d.]+|^\d{4}\.\d+$|\bv\d+(\.\d+)?\b/g, 'the edition of the rules, a version'],
	[/\d-\d\d-\d\d-\d\d|[（(]\d{1,6}[）)]/g, 'a code, the number of an item'],
	[/[（(][WZ]?\d{1,10}[）)]/g, 'the staff number of a person'],
	[/1\+X/g, 'the name of a scheme of certificates'],
	[/〔\d{4}〕\d+号|GB\/T \d+/g, 'the number of a document'],
	[/SHA-?256(SUMS)?/g, 'the name of a hash'],
	[/不超过 \d+ MB，一份方案共 \d+ MB|\d+ 到 \d+ 天/g, 'how much may be sent, how long it may last'],
	[/第 ?[\d、]+ ?(章|段|条|页|项|步|学期)/g, 'its place'],
	[/\d{4}-\d{4} 学年/g, 'a school year'],
	[/文件保留 \d+ 天/g, 'how long a file is kept'],
	[/（[\d.]+ [KM]B）/g, 'the size of a file'],
	[/应为 [\d.]+ 周/g, 'what a clause asks for'],
	[/^\d+ 处改动|应用所选 \d+ 处/, 'the steps that are listed and chosen above it'],
	[/写 0\.5|写 0\.2 或 1天/g, 'how to type'],
	[/(逾期|还有) \d+ 天/g, 'how far from today the day beside it is'],
];

/**
 * A number of the list that follows it: `3 件` of a card, `12 门` of a part of the schedule, `岗位 3`;
 * `16/18 项`: of so many that are listed, each with its state.
 */
const ofList = /^\s*(\d+\/)?\d+( (件|份|项|条|门|个学期|个|人|间|处|种|类)(有课程讲授)?)?\s*$/;

/** Each with where it stands; empty: all is explained. */
export const bareNumbers = (page: Page, within = 'main, aside'): Promise<string[]> =>
	page.evaluate(
		({ skip, patterns, list, roots }) => {
			const stripped = (text: string): string =>
				patterns.reduce((left, source) => left.replaceAll(new RegExp(source, 'g'), ''), text);
			const isExplained = (element: Element): boolean => {
				const finding = element.closest('[data-finding]');
				if (!finding) return false;
				// A card opens as a whole; the others have a way to open, where they have a number.
				if (finding.matches('article')) return true;
				const opens = [...finding.querySelectorAll('button, summary')].some(
					(one) => one.textContent.trim() === '计算依据' || one.matches('[data-counted]'),
				);
				// `7 个领域都有课程`: as many as the row itself asks for, by name.
				const asked = finding.querySelector('[data-label="要求"]')?.textContent.trim() ?? '';
				const numbers = stripped(element.textContent).match(/\d+/g) ?? [];
				return opens || numbers.every((number) => Number(number) === asked.split('、').length);
			};
			/** The number says how long the list in its own card, or its own part of the table, is. */
			const countsList = (element: Element, text: string): boolean => {
				if (!new RegExp(list).test(text)) return false;
				if (/^\s*\d+\s*$/.test(text) && !element.closest('h2, h3')) return false;
				const number = Number(/\d+(?=\D*$)/.exec(text)?.[0]);
				let row = element.closest('tr.section')?.nextElementSibling;
				let rows = 0;
				for (; row && !row.matches('.section'); row = row.nextElementSibling) rows += 1;
				if (element.closest('tr.section')) return rows === number;
				const card = element.closest('.inventory, section, aside');
				if (!card) return false;
				const lists = [...card.querySelectorAll('ul, ol, tbody')];
				const more = card.querySelector('button[data-counted]')?.textContent ?? '';
				if (new RegExp(`(?<!\\d)${number}(?!\\d)`).test(more)) return true;
				return number === 0
					? lists.every((one) => one.children.length <= 1)
					: lists.some((one) => one.children.length === number) ||
							card.querySelectorAll('li[data-finding]').length === number ||
							card.querySelectorAll('.own').length === number ||
							card.querySelectorAll(':scope > div > details').length === number;
			};
			const bare: string[] = [];
			for (const root of document.querySelectorAll(roots)) {
				const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) {
					const text = (walker.currentNode as Text).data;
					const element = walker.currentNode.parentElement;
					if (!element || !/\d/.test(stripped(text)) || element.closest(skip)) continue;
					if (!element.checkVisibility()) continue;
					if (isExplained(element) || countsList(element, text)) continue;
					bare.push(`${text.trim()} in ${element.parentElement?.outerHTML.slice(0, 160) ?? ''}`);
				}
			}
			return bare;
		},
		{
			skip: [...explained, ...Object.keys(given), 'script, style, noscript'].join(', '),
			patterns: names.map(([pattern]) => pattern.source),
			list: ofList.source,
			roots: within,
		},
	);
