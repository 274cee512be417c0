/** A 国家职业技能标准 as it was before a reader took its tables for lines: with tables of four columns. */
import type { OccupationalStandardContent, WorkContent } from '#standards/schema/occupational.ts';
import type { Block, Cell } from './document-of.ts';

type Level = OccupationalStandardContent['work'][number];

const marked = (tracks: readonly string[] | null): string =>
	tracks === null ? '' : `（${tracks.join('')}）`;

const rowOf = ({ number, name, skills, knowledge }: WorkContent, label: string): Cell[] => [
	[label],
	[`${number} ${name ?? ''}`],
	skills.map((skill) => `${skill.number} ${skill.text}${marked(skill.tracks)}`),
	knowledge.map((item) => `${item.number} ${item.text}`),
];

const tableOf = ({ functions }: Level): Block => ({
	kind: 'table',
	rows: [
		[['职业功能'], ['工作内容'], ['技能要求'], ['相关知识要求']],
		...functions.flatMap(({ number, name, workContents }) =>
			workContents.map((content, at) => rowOf(content, at === 0 ? `${number}. ${name ?? ''}` : '')),
		),
	],
});

const levelHeading = /^3\.\d\s+[五四三二一]级/;
const weights = /^4\s*\.?\s*权重表/;

/** `text` a paragraph a line, the lines of each level's table replaced by a table from `standard`. */
export function occupationalBlocks(text: string, { work }: OccupationalStandardContent): Block[] {
	const blocks: Block[] = [];
	const rest = [...work];
	const lines = text.split(/[\r\n\f]+/).map((line) => line.trim());
	let inTable = false;
	lines.forEach((line, at) => {
		if (levelHeading.test(line) || weights.test(line)) inTable = false;
		if (!inTable && line === '职业' && lines[at + 1] === '功能' && rest[0]) {
			blocks.push(tableOf(rest.shift()!));
			inTable = true;
		}
		if (!inTable && line !== '') blocks.push({ kind: 'paragraph', text: line });
	});
	return blocks;
}
