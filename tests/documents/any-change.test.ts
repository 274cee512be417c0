/** Any one change of anything that is seen, in any part of a file of any plan, is told. */
import fc from 'fast-check';
import '#tests/builders/seed.ts';
import JSZip from 'jszip';
import { beforeAll, expect, it } from 'vitest';
import { printForm } from '#exports/printing.ts';
import { verifyFile, type Form } from '#exports/verify/index.ts';
import { anyKey, registered } from '#tests/builders/sealed-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { demonstration } from './certificate-cases.ts';
import { randomPlans } from './excel-random.ts';
import { jobFor } from './workbook.ts';

const key = anyKey();
/** Runs in all: `ANY_CHANGES=1000` for as many as the issue asks for. */
const runs = Number(process.env['ANY_CHANGES'] ?? 40);

interface Made {
	readonly form: Form;
	readonly parts: ReadonlyMap<string, string>;
	readonly zip: JSZip;
}

/** Parts that are seen; what stands in a header or beside a cell, too. */
const seenParts = {
	word: /^word\/(document|header\d+|footer\d+)\.xml$/,
	excel: /^xl\/(worksheets\/sheet(?!9001)\d+|sharedStrings|drawings\/drawing\d+)\.xml$/,
};
/** Elements that are changed as a whole, and their texts; of Word not what programs reckon anew. */
const elements = {
	word: [/<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>[^<]*\S[^<]*<\/w:t><\/w:r>/gs, /<w:tr>.*?<\/w:tr>/gs],
	excel: [/<c r="[A-Z]+\d+"[^>]*>.*?<\/c>/gs, /<row [^>]*>.*?<\/row>/gs],
};
const texts = {
	word: /<w:t(?: [^>]*)?>([^<]*\S[^<]*)<\/w:t>/g,
	excel: /<(?:v|f|t)(?: [^>]*)?>([^<]*\S[^<]*)<\/(?:v|f|t)>/g,
};
/** Entries of the contents, numbers of pages, and results that Excel reckons anew with their formula. */
const reckoned = /<w:sdt>.*?<\/w:sdt>|<w:fldChar w:fldCharType="begin".*?w:fldCharType="end"\/>/gs;

const files: Made[] = [];
beforeAll(async () => {
	const plans = [referencePlan(), await demonstration(), ...randomPlans(3)];
	for (const plan of plans)
		for (const form of ['word', 'excel'] as const) {
			const job = registered(await jobFor(plan), key);
			const zip = await JSZip.loadAsync(await printForm(form, job, key));
			const parts = new Map<string, string>();
			for (const name of Object.keys(zip.files).filter((one) => seenParts[form].test(one)))
				parts.set(name, (await zip.file(name)?.async('string')) ?? '');
			files.push({ form, parts, zip });
		}
}, 120_000);

interface Span {
	readonly from: number;
	readonly to: number;
}

const spansOf = (xml: string, form: RegExp, group = 0): Span[] => {
	const aside = [...xml.matchAll(reckoned)].map((match) => [
		match.index,
		match.index + match[0].length,
	]);
	return [...xml.matchAll(form)].flatMap((match) => {
		const whole = match[group] ?? '';
		const from = match.index + (group === 0 ? 0 : match[0].lastIndexOf(`${whole}</`));
		const isAside = aside.some(([begin = 0, end = 0]) => from >= begin && from < end);
		return isAside ? [] : [{ from, to: from + whole.length }];
	});
};

/** Texts of cells that say nothing, by their numbers. */
const emptyTexts = (strings: string): Set<string> => {
	const items = [...strings.matchAll(/<si>(.*?)<\/si>/gs)];
	return new Set(items.flatMap(([, item = ''], at) => (wordsIn(item) === '' ? [String(at)] : [])));
};

/** What is seen of a piece of XML: nothing of an empty cell. */
const wordsIn = (xml: string, empty?: ReadonlySet<string>): string =>
	xml
		.replaceAll(/ t="s"><v>(\d+)<\/v>/g, (cell, at: string) => (empty?.has(at) ? '>' : cell))
		.replaceAll(/<[^>]+>/g, '')
		.trim();

type Way = 'text' | 'remove' | 'twice';

function changedXml({ form, parts }: Made, name: string, way: Way, at: number): string | null {
	const xml = parts.get(name)!;
	const empty = emptyTexts(parts.get('xl/sharedStrings.xml') ?? '');
	const spans =
		way === 'text'
			? spansOf(xml, texts[form], 1)
			: elements[form].flatMap((each) => spansOf(xml, each));
	const seen = spans.filter(({ from, to }) => wordsIn(xml.slice(from, to), empty) !== '');
	const span = seen[at % Math.max(1, seen.length)];
	if (!span) return null;
	const old = xml.slice(span.from, span.to);
	const now = way === 'remove' ? '' : way === 'twice' ? old + old : `7${old}`;
	return xml.slice(0, span.from) + now + xml.slice(span.to);
}

it('is told, whatever it is', { timeout: 600_000 }, async () => {
	const step = fc.record({
		file: fc.nat(),
		part: fc.nat(),
		at: fc.nat(),
		way: fc.constantFrom<Way>('text', 'text', 'remove', 'twice'),
	});
	let told = 0;
	await fc.assert(
		fc.asyncProperty(step, async ({ file, part, at, way }) => {
			const made = files[file % files.length]!;
			const { form, parts, zip } = made;
			const names = [...parts.keys()];
			const name = names[part % names.length]!;
			// A row or cell twice is no workbook any more.
			if (form === 'excel' && way === 'twice') return;
			const xml = changedXml(made, name, way, at);
			if (xml === null) return;
			const bytes = await zip.file(name, xml).generateAsync({ type: 'uint8array' });
			zip.file(name, parts.get(name)!);
			const found = await verifyFile(bytes, [key], crypto.subtle);
			if (!found.ok) throw new Error(`${name}: ${found.faults[0]?.wrong}`);
			expect([name, found.value.result]).toEqual([name, 'changed']);
			told += 1;
		}),
		{ numRuns: runs },
	);
	expect(told).toBeGreaterThan(runs / 3);
});
