/** 11 and what 8.1.3 and 10.1.3 ask of internships: the items that a plan's passages are bound to. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { splitAt } from '../lists.ts';
import { doubted, type Remarks } from '../remarks.ts';
import { doubtNumbers } from './outcomes.ts';
import { clausesIn, sentenceWith } from './phrases.ts';
import { textsOf, writtenItems, type Written } from './written.ts';

type Identified = TeachingContent['quality'];

/** Its items; without numbers, its paragraphs. */
export function readQuality(section: Written | undefined, remarks: Remarks): Identified {
	const { lead, items } = writtenItems(section);
	if (items.length > 0) doubtNumbers(section, items, '质量保障', remarks);
	const texts = items.length > 0 ? items.map(({ text, body }) => [text, ...body].join('')) : lead;
	if (section && texts.length === 0)
		doubted(remarks, '11.1', section.offset, '没有读出质量保障的各条，请对照原文');
	return texts.map((text, at) => ({ id: `11.1/${items[at]?.number ?? at + 1}`, text }));
}

const conditions = [
	['practice', /实习|实训|实践/],
	['courses', /课程.*(?:合格|及格|通过)|考核合格/],
	['credits', /学分/],
] as const;

/** 完成规定的实习实训，全部课程考核合格或修满学分，准予毕业: each condition by itself. */
export function readGraduation(section: Written | undefined, remarks: Remarks): Identified {
	const sentence =
		sentenceWith(textsOf(section), /(?:准予|可以?|予以|方可|方能|才能|即可|准许)毕业/) ?? '';
	const parts = clausesIn(sentence).flatMap((clause) => clause.split(/或者?|且|并(?=[修取完达])/));
	const found = conditions.flatMap(([name, pattern]) => {
		const text = parts.find((each) => pattern.test(each))?.trim();
		return text ? [{ id: `11.2/${name}`, text }] : [];
	});
	if (section && found.length < conditions.length)
		doubted(
			remarks,
			'11.2',
			section.offset,
			'毕业要求没有读全（实习实训、课程考核、学分），请对照原文',
			found.map(({ text }) => text),
		);
	return found;
}

/** The clause with 保险, with the clauses before it that begin with 有 too, up to the end of the sentence. */
function insuranceIn(sentence: string): string {
	const clauses = splitAt(sentence, '，；,;');
	const at = clauses.findIndex((clause) => /保险/.test(clause));
	let from = at;
	while (
		from > 0 &&
		/^有/.test(clauses[from - 1]?.trim() ?? '') &&
		/^有/.test(clauses[from]?.trim() ?? '')
	)
		from -= 1;
	const skipped = clauses.slice(0, from).reduce((sum, clause) => sum + clause.length + 1, 0);
	return sentence.slice(skipped).trim();
}

export function readSafeguards(
	places: Written | undefined,
	practice: Written | undefined,
	remarks: Remarks,
): Identified {
	const insured = sentenceWith(textsOf(places), /保险/);
	const found = [
		['10.1.3/agreement', sentenceWith(textsOf(places), /协议/), '实习三方协议', places],
		['10.1.3/insurance', insured && insuranceIn(insured), '实习安全与保险', places],
		[
			'8.1.3/mentor',
			sentenceWith(textsOf(practice), /指导教师|指导老师/),
			'实习指导教师',
			practice,
		],
	] as const;
	for (const [id, text, what, section] of found)
		if (section && !text)
			doubted(remarks, id.split('/')[0] ?? '', section.offset, `没有读出${what}的要求，请对照原文`);
	return found.flatMap(([id, text]) => (text ? [{ id, text }] : []));
}
