/** A .docx as its content. */
import { success, type Outcome } from '#domain/fault.ts';
import { chaptersFrom, wordHearer } from './word-content.ts';
import { hearPart } from './hear-part.ts';
import { picture, type Content, type Line } from './content.ts';
import type { Parts } from './unzip.ts';

export const wordMain = 'word/document.xml';

/** Heads, feet and notes stand in parts of their own; which of them a page shows is no content. */
const beside = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/;

async function linesOf(parts: Parts, name: string): Promise<Outcome<[Line, string][]>> {
	const lines: [Line, string][] = [];
	const heard = await hearPart(
		parts,
		name,
		wordHearer((line, style) => lines.push([line, style])),
	);
	return heard.ok ? success(lines) : heard;
}

/** Each line once: sections have heads and feet of their own that say the same. */
async function besideLines(parts: Parts): Promise<Outcome<Line[]>> {
	const seen = new Set<string>();
	for (const name of parts.names.filter((part) => beside.test(part))) {
		const lines = await linesOf(parts, name);
		if (!lines.ok) return lines;
		for (const [line] of lines.value)
			seen.add([line].flat().join(' ').replaceAll(picture, '').trim());
	}
	seen.delete('');
	return success([...seen].sort());
}

export async function readWord(parts: Parts): Promise<Outcome<Content>> {
	const body = await linesOf(parts, wordMain);
	if (!body.ok) return body;
	const margins = await besideLines(parts);
	if (!margins.ok) return margins;
	return success([...chaptersFrom(body.value), { title: '页眉与页脚', lines: margins.value }]);
}
