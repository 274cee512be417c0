/** What a standard says, piece by piece: names, clauses, skills, knowledge; to be searched. */
import type { AnyStandard } from '../library.ts';
import type { CertificateStandardContent } from '../schema/certificate.ts';
import type { OccupationalStandardContent } from '../schema/occupational.ts';
import type { TeachingContent } from '../schema/teaching.ts';

export interface StandardText {
	/** Section or item: `8.2`, `初级/1.1.1`. */
	readonly at: string;
	readonly text: string;
}

const coreTexts = ({ courses }: TeachingContent): StandardText[] =>
	courses.core.fields.flatMap(({ field, task, items }) =>
		[`${field}：${task}`, ...items.map(({ text }) => text)].map((text) => ({ at: '8.1.2', text })),
	);

const skillTexts = ({ levels }: CertificateStandardContent): StandardText[] =>
	levels
		.flatMap(({ domains }) => domains.flatMap(({ tasks }) => tasks))
		.flatMap(({ skills }) => skills.map(({ id, text }) => ({ at: id, text })));

const workTexts = ({ work }: OccupationalStandardContent): StandardText[] =>
	work
		.flatMap(({ functions }) => functions.flatMap(({ workContents }) => workContents))
		.flatMap(({ skills, knowledge }) => [...skills, ...knowledge])
		.map(({ id, text }) => ({ at: id, text }));

function itemTexts({ kind, standard }: AnyStandard): StandardText[] {
	if (kind === 'teaching') return coreTexts(standard);
	return kind === 'certificate' ? skillTexts(standard) : workTexts(standard);
}

const sectionTexts = ({ standard }: AnyStandard): StandardText[] =>
	standard.sections.flatMap(({ number, title, paragraphs }) =>
		[title, ...paragraphs].map((text) => ({ at: number ?? title, text })),
	);

/** Items before the paragraphs that hold them. */
export const textsOf = (standard: AnyStandard): StandardText[] => [
	...itemTexts(standard),
	...sectionTexts(standard),
];

/** As words are looked for: a printed page puts white space anywhere. */
export const folded = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** Where folded `words` stand in `text` first: from its first character to behind its last; null: nowhere. */
export function placeOf(text: string, words: string): readonly [from: number, to: number] | null {
	const at = folded(text).indexOf(words);
	if (at < 0) return null;
	const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
	const first = places[at] ?? 0;
	return [first, (places[at + words.length - 1] ?? first) + 1];
}
