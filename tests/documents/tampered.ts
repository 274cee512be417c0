/** One cell or passage of a printed file changed, as somebody with an office program would. */
import JSZip from 'jszip';
import type { Form } from '#exports/verify/index.ts';

export interface SeenText {
	readonly part: string;
	/** `H6`; empty in Word. */
	readonly address: string;
	/** Where its text begins and ends in the part. */
	readonly from: number;
	readonly to: number;
}

const parts = { word: /^word\/document\.xml$/, excel: /^xl\/worksheets\/sheet(?!9001)\d+\.xml$/ };
/** Runs of a document; values of cells, as numbers or places of texts. */
const texts = {
	word: /<w:t()(?: [^>]*)?>([^<]*\S[^<]*)<\/w:t>/g,
	excel: /<c r="([A-Z]+\d+)"[^>]*>(?:<f[^>]*\/>|<f[^>]*>[^<]*<\/f>)?<v>([^<]+)<\/v>/g,
};

/** The entries of the contents end with numbers that every program reckons anew. */
const contents = /<w:sdt>.*?<\/w:sdt>/s;

/** Every text that is seen. */
export async function placesIn(bytes: Uint8Array, form: Form): Promise<SeenText[]> {
	const zip = await JSZip.loadAsync(bytes);
	const found: SeenText[] = [];
	for (const part of Object.keys(zip.files).filter((name) => parts[form].test(name))) {
		const xml = (await zip.file(part)?.async('string')) ?? '';
		const aside = contents.exec(xml);
		for (const match of xml.matchAll(texts[form])) {
			const [whole, address = '', text = ''] = match;
			const to = match.index + whole.lastIndexOf('</');
			const from = to - text.length;
			const inContents = aside && from > aside.index && from < aside.index + aside[0].length;
			if (!inContents) found.push({ part, address, from, to });
		}
	}
	return found;
}

/** What stands at `place` becomes something else: `text`, or where that stood there, more than it. */
export async function changed(
	bytes: Uint8Array,
	form: Form,
	{ part, from, to }: SeenText,
	text: string,
): Promise<{ readonly bytes: Uint8Array; readonly before: string }> {
	const zip = await JSZip.loadAsync(bytes);
	const xml = (await zip.file(part)?.async('string')) ?? '';
	const before = xml.slice(from, to);
	const wanted = form === 'word' || /^\d+$/.test(text) ? text : '987654';
	const after = before.trim() === wanted ? `${wanted}7` : wanted;
	zip.file(part, xml.slice(0, from) + after + xml.slice(to));
	return {
		bytes: await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }),
		before,
	};
}
