/** 8.1.3: subjects of training, kinds of internship, forms of practice. */
import { listed } from './named-parts.ts';
import { both, spanOf, titled, wordsIn, type Reader, type Span } from './reading.ts';

const place = /实践|课程设置|实习|实训/;

/** Cited with its numbered part: `8.1.3(1)`. */
const numbered = ({ paragraph: { section, part } }: Span): string =>
	`${section.number}${part?.number ?? ''}`;

/** From where the sentence begins to speak of internships: where they take place belongs to them. */
function fromInternship(span: Span): Span {
	const { paragraph, from } = span;
	const sentence = paragraph.sentences.find((each) => each.from <= from && from < each.to);
	const first = sentence?.clauses.find((clause) => wordsIn(paragraph, clause).includes('实习'));
	return first && first.from < from ? spanOf(paragraph, { ...first, to: span.to }) : span;
}

export const practice: Reader = (text) => {
	const { trainings, internships, forms } = text.content.courses.practice;
	const paragraphs = titled(text, place);
	return both([
		listed(paragraphs, {
			...{ rule: 'practice/training', parts: trainings, cue: /实训/ },
			number: numbered,
		}),
		listed(paragraphs, {
			...{ rule: 'practice/internships', parts: internships, cue: /包括|分为|含|进行|开展|安排/ },
			...{ quote: fromInternship, number: numbered },
		}),
		listed(paragraphs, { rule: 'practice/forms', parts: forms, cue: /形式|包括|方式/ }),
	]);
};
