/** 适用院校专业: for each directory of programmes the levels of school with their programmes. */
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import { traced } from '../text/traced.ts';
import { bare, enumerated, halfWidth, tidied } from './glyphs.ts';

type ProgrammeList = CertificateStandardContent['programmes'][number];
type Group = ProgrammeList['groups'][number];

const school =
	'[^\\s，、；。：:;,（(]{0,14}(?:学校|院校|学院|大学|本科|专科|高职|中职|职业教育|技工教育)';
const schoolLevel = new RegExp(
	`(?:^|(?<=[。；;\\s]))(?:\\d+(?:\\.\\d+)+[.、]?\\s*|[（(]?\\d{1,2}[)）.、]\\s*)?(${school}(?:[（(][^（）()]{1,20}[)）])?)\\s*(?:[:：]|\\s|$)`,
	'g',
);
const heading = /^\d+\.\d+[.、]?\s*(?=[^\d.])/;

function directoryOf(text: string): ProgrammeList['directory'] {
	if (/新版|新(专业)?目录|2021/.test(text)) return 'new';
	return /原版|原(专业)?目录|旧/.test(text) ? 'old' : null;
}

/** 、X等相关专业； → X */
const withoutEnd = (text: string): string =>
	text
		.trim()
		.replace(/[。；;.]+$/, '')
		.replace(/等(?:相关|相近|有关|类|的)*专业$/, '')
		.replace(/等$/, '');

/** Programmes one a line have no 、 between them. */
function programmesOf(lines: readonly string[]): string[] {
	const text = lines.reduce((all, line) => {
		const apart = all === '' || /[、，,；;]$/.test(all) || /[、，]/.test(line) || all.length > 30;
		return all + (apart ? '' : '、') + line;
	}, '');
	return enumerated(withoutEnd(text))
		.map(withoutEnd)
		.filter((name) => name !== '');
}

/** A colon follows the level of school, so that no space between Chinese characters has a meaning. */
const tight = (text: string): string => (/[:：]/.test(text) ? tidied(traced(text)).text : text);

interface Open {
	readonly level: string;
	readonly lines: string[];
}

/** The paragraph cut where a level of school begins. */
function groupsIn(paragraph: string, into: Open[]): void {
	const starts = [...paragraph.matchAll(schoolLevel)];
	const lead = paragraph.slice(0, starts[0]?.index);
	if (lead.trim() !== '') into.at(-1)?.lines.push(lead.trim());
	starts.forEach((start, index) => {
		const text = paragraph.slice(start.index + start[0].length, starts[index + 1]?.index).trim();
		into.push({ level: start[1] ?? '', lines: text === '' ? [] : [text] });
	});
}

const isDirectory = (text: string): boolean => {
	const name = halfWidth(text).replace(heading, '');
	return heading.test(halfWidth(text)) && !/[:。;]/.test(name) && !isSchool(name);
};
const isSchool = (text: string): boolean => new RegExp(`^${school}(?:\\(.*\\))?$`).test(bare(text));

export function programmesIn(paragraphs: readonly string[]): ProgrammeList[] {
	const lists: { heading: string | null; groups: Open[] }[] = [{ heading: null, groups: [] }];
	for (const text of paragraphs.map(tight)) {
		if (isDirectory(text)) lists.push({ heading: text, groups: [] });
		else groupsIn(text, lists.at(-1)?.groups ?? []);
	}
	const groupOf = ({ level, lines }: Open): Group => ({ level, programmes: programmesOf(lines) });
	return lists
		.map((list) => ({
			directory: list.heading === null ? null : directoryOf(list.heading),
			heading: list.heading,
			groups: list.groups.map(groupOf).filter(({ programmes }) => programmes.length > 0),
		}))
		.filter(({ groups }) => groups.length > 0);
}
