/** A .docx as its content. */
import { success, type Outcome } from '#domain/fault.ts';
import { chaptersFrom, wordHearer, type Heard } from './word-content.ts';
import { hearPart } from './hear-part.ts';
import { picture, type Content, type Line } from './content.ts';
import { hiddenLine, hiddenPart } from './hidden.ts';
import { stylesHearer, type Look } from './looks.ts';
import type { Parts } from './unzip.ts';

export const wordMain = 'word/document.xml';

/** Heads, feet and notes stand in parts of their own; which of them a page shows is no content. */
const beside = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/;
const comments = 'word/comments.xml';

type Hiding = Pick<Heard, 'hide' | 'looks'>;

async function linesOf(
	parts: Parts,
	name: string,
	hiding: Hiding,
): Promise<Outcome<[Line, string][]>> {
	const lines: [Line, string][] = [];
	const take: Heard['take'] = (line, style) => lines.push([line, style]);
	const heard = await hearPart(parts, name, wordHearer({ take, ...hiding }));
	return heard.ok ? success(lines) : heard;
}

/** Each line once: sections have heads and feet of their own that say the same. */
async function besideLines(parts: Parts, hiding: Hiding): Promise<Outcome<Line[]>> {
	const seen = new Set<string>();
	for (const name of parts.names.filter((part) => beside.test(part))) {
		const lines = await linesOf(parts, name, hiding);
		if (!lines.ok) return lines;
		for (const [line] of lines.value)
			seen.add([line].flat().join(' ').replaceAll(picture, '').trim());
	}
	seen.delete('');
	return success([...seen].sort());
}

export async function readWord(parts: Parts): Promise<Outcome<Content>> {
	const hidden = new Set<string>();
	const looks = new Map<string, Look>();
	const hiding: Hiding = { looks, hide: (kind, text) => hidden.add(hiddenLine(kind, text)) };
	const styles = await hearPart(parts, 'word/styles.xml', stylesHearer(looks));
	if (!styles.ok) return styles;
	const body = await linesOf(parts, wordMain, hiding);
	if (!body.ok) return body;
	const margins = await besideLines(parts, hiding);
	if (!margins.ok) return margins;
	const said = await linesOf(parts, comments, hiding);
	if (!said.ok) return said;
	for (const [line] of said.value) hidden.add(hiddenLine('批注', [line].flat().join(' ')));
	return success([
		...chaptersFrom(body.value),
		{ title: '页眉与页脚', lines: margins.value },
		{ title: hiddenPart, lines: [...hidden].sort() },
	]);
}
