/** Characters that HTML writes by name or number. */

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	middot: '·',
	bull: '•',
	ldquo: '“',
	rdquo: '”',
	lsquo: '‘',
	rsquo: '’',
	hellip: '…',
	mdash: '—',
	ndash: '–',
	times: '×',
	deg: '°',
	ensp: ' ',
	emsp: '　',
};

function character(whole: string, name: string): string {
	const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
	if (!code) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
	const point = code[1] ? parseInt(code[1], 16) : Number(code[2]);
	return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

export const withoutEntities = (text: string): string => text.replace(/&(#?\w+);/g, character);
