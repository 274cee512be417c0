/** When, by whom and by which document a standard was published, and from when it is in force. */
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import { halfWidth, squeeze } from '../wording.ts';

type Publication = Pick<
	OccupationalStandardContent,
	'issuers' | 'published' | 'force' | 'edition' | 'title'
>;

const dayForm = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const documentForm = /[(]([^()]{2,20}[〔[]\d{4}[〕\]]第?\d{1,4}号)[)]/;
const approvedForm = /业经(.{2,120}?)批准/;
const fromForm =
	/自(?:(公布|发布|颁布|印发)之日|(\d{4})年(\d{1,2})月(\d{1,2})日)起(?:施行|实施|执行)/;

const two = (text: string): string => text.padStart(2, '0');
/** `2021-11-18`; null: there is no such day. */
function dayOf(match: readonly (string | undefined)[], at: number): string | null {
	const day = `${match[at] ?? ''}-${two(match[at + 1] ?? '')}-${two(match[at + 2] ?? '')}`;
	const time = Date.parse(`${day}T00:00:00Z`);
	const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
	return exists ? day : null;
}

/** The sentence that publishes, among the notes and the preface. */
const publishes = (texts: readonly string[]): string | undefined =>
	texts.find((text) => dayForm.test(text) && /公布|发布|颁布|印发/.test(text));

function issuersOf(texts: readonly string[]): string[] {
	const match = texts
		.map((text) => approvedForm.exec(text)?.[1])
		.find((found) => found !== undefined);
	return match?.split(/、|(?<=部|局|署|院|会|行|办公室)[和及]/).filter((name) => name !== '') ?? [];
}

function forceFrom(texts: readonly string[], day: string | null): string | null {
	for (const text of texts) {
		const match = fromForm.exec(text);
		if (match) return match[1] === undefined ? dayOf(match, 2) : day;
	}
	return null;
}

const namedForm = /职业(?:技能)?标准\(?(\d{4})年版/;
const titleForm = /^[^。]{0,60}\(?(\d{4})年版\)?$/;

/** （2021 年版） of the title; else the year of publication. */
function editionOf(texts: readonly string[], day: string | null): string | null {
	for (const form of [namedForm, titleForm])
		for (const text of texts) {
			const year = form.exec(text)?.[1];
			if (year !== undefined) return year;
		}
	return day?.slice(0, 4) ?? null;
}

/** `front`: paragraphs before 1. 职业概况; `notes`: all notes of the document. */
export function publicationOf(
	name: string,
	front: readonly string[],
	notes: readonly string[],
): Omit<Publication, 'edition'> & { edition: string | null } {
	const texts = [...notes, ...front].map((text) => squeeze(halfWidth(text)));
	const published = publishes(texts);
	const match = published === undefined ? null : dayForm.exec(published);
	const day = match ? dayOf(match, 1) : null;
	const document = published === undefined ? undefined : documentForm.exec(published)?.[1];
	const edition = editionOf(texts, day);
	return {
		title: `${name}国家职业技能标准${edition === null ? '' : `（${edition}年版）`}`,
		edition,
		issuers: issuersOf(texts),
		published: { date: day, document: document ?? null },
		force: { from: forceFrom(texts, day), to: null },
	};
}
