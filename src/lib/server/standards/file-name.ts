/** The name that a person gave a file, fit to be shown: it opens nothing and is believed in nothing. */

const longest = 120;
/** Controls, and marks that turn the direction of writing or cannot be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Without folders; a long one keeps its beginning and its ending. */
export function shownFileName(name: string): string {
	const last = name.normalize('NFC').replace(unseen, '').split(/[/\\]/).at(-1) ?? '';
	const plain = last.replace(/\s+/g, ' ').trim();
	const letters = Array.from(plain);
	if (letters.length <= longest) return plain || '未命名文件';
	return `${letters.slice(0, longest - 20).join('')}…${letters.slice(-19).join('')}`;
}
