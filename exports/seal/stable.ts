/**
 * What printing libraries take from a clock or count through their whole life, as the job itself says
 * it, and what they write in another order than the schema.
 */
import { orderedFonts, plainAnchors } from './by-schema.ts';

/** They write the time of printing; what is printed says the day of its job. */
const dated = (xml: string, day: string): string =>
	xml.replaceAll(
		/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
		(_, open: string) => `${open}${day}T00:00:00Z`,
	);

/** The numbers of places and pictures, counted from 1 in each part; and a watermark has a name made by chance. */
function renumbered(xml: string): string {
	const numbers = new Map<string, number>();
	const numberOf = (id: string): number => {
		const number = numbers.get(id) ?? numbers.size + 1;
		numbers.set(id, number);
		return number;
	};
	return xml
		.replaceAll(
			/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g,
			(_, open: string, id: string) => `${open}${numberOf(`place ${id}`)}"`,
		)
		.replaceAll(
			/(<wp:docPr\b[^>]*?\bid=")(\d+)"/g,
			(_, open: string, id: string) => `${open}${numberOf(`picture ${id}`)}"`,
		)
		.replaceAll(
			/(<v:shape\b[^>]*?\bid="PowerPlusWaterMarkObject)([^"]+)"/g,
			(_, open: string, id: string) => `${open}${numberOf(`mark ${id}`)}"`,
		);
}

/** null: nothing of that kind stands in the part. `day`: `2026-05-12`. */
export function stable(part: string, day: string): ((xml: string) => string) | null {
	if (part === 'docProps/core.xml') return (xml) => dated(xml, day);
	if (part === 'xl/styles.xml') return orderedFonts;
	if (/^xl\/drawings\/drawing\d+\.xml$/.test(part)) return plainAnchors;
	return /^word\/(document|header\d*|footer\d*)\.xml$/.test(part) ? renumbered : null;
}
