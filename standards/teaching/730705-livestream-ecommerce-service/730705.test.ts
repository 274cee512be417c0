import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { teachingStandard, type TeachingStandard } from '../../schema/teaching.ts';
import { offsetOf, sectionNumber } from '../quote.ts';
import file from './2025/standard.json' with { type: 'json' };

const source = readFileSync(new URL('./2025/source.txt', import.meta.url));
const text = source.toString('utf8');
const bare = (words: string): string => words.replace(/\s+/g, '');
const read = validate(teachingStandard, file);
const { standard, parameters } = file as unknown as TeachingStandard;
const { courses, facilities } = standard;
const section = (number: string) => standard.sections.find((each) => each.number === number);

/** The document as printed, put together from the data alone. */
function printed(): string {
	const head = '序号课程涉及的主要领域典型工作任务描述主要教学内容与要求';
	const table = courses.core.fields.map(({ field, task, items }, row) =>
		[
			row + 1,
			field,
			task,
			...items.map(({ number, text }) => String.fromCodePoint(0x245f + number) + text),
		].join(''),
	);
	const paragraphs = standard.sections.flatMap(({ number, title, paragraphs }) => [
		number,
		title,
		...paragraphs,
	]);
	const all = [standard.title, ...paragraphs].map((words) =>
		words === '专业核心课程主要教学内容与要求' ? [words, head, ...table].join('') : words,
	);
	return bare(all.join(''));
}

describe('730705, edition 2025', () => {
	it('fits the schema of a teaching standard', () => {
		expect(read.ok ? [] : read.faults).toEqual([]);
	});
	it('was read from the text beside it, which nobody has changed', () => {
		expect(createHash('sha256').update(source).digest('hex')).toBe(standard.source.sha256);
		expect(standard.source.file).toBe('source.txt');
	});
	it('holds the whole text and nothing else: no word lost, added or altered', () => {
		const repeated = '续表序号课程涉及的主要领域典型工作任务描述主要教学内容与要求';
		expect(printed()).toBe(bare(text).replaceAll(repeated, ''));
	});
	it('has every list of the document in full', () => {
		expect(standard.sections).toHaveLength(31);
		expect(standard.outcomes.items.map(({ number }) => number)).toEqual(
			Array.from({ length: 15 }, (_, at) => at + 1),
		);
		expect([courses.public.required.length, courses.public.limited.length]).toEqual([9, 5]);
		expect([
			courses.foundation.fields.length,
			courses.core.fields.length,
			courses.extension.fields.length,
		]).toEqual([4, 7, 12]);
		expect(courses.core.fields.map(({ items }) => items.length)).toEqual([6, 7, 7, 7, 6, 4, 7]);
		expect(courses.core.fields.flatMap(({ items }) => items)).toHaveLength(44);
		expect([
			courses.practice.trainings.length,
			courses.practice.internships.length,
			courses.practice.forms.length,
		]).toEqual([3, 2, 3]);
		expect(courses.themes).toHaveLength(7);
		expect(
			facilities.rooms.map(({ equipment, software }) => equipment.length + software.length),
		).toEqual([16, 14, 7]);
		expect([facilities.positions.length, standard.occupations.positions.length]).toEqual([5, 5]);
		expect(standard.quality.map(({ id }) => id)).toEqual(['11.1/1', '11.1/2', '11.1/3', '11.1/4']);
		expect(standard.graduation.map(({ id }) => id)).toEqual([
			'11.2/practice',
			'11.2/courses',
			'11.2/credits',
		]);
		expect(standard.safeguards.map(({ id }) => id)).toEqual([
			'10.1.3/agreement',
			'10.1.3/insurance',
			'8.1.3/mentor',
		]);
	});
	it('takes the mark S off the occupations', () => {
		expect(standard.occupations.occupations).toEqual([
			{ name: '互联网营销师', code: '4-01-06-02', digital: true },
			{ name: '全媒体运营师', code: '4-13-01-05', digital: true },
		]);
	});
});

describe('the lists of 730705', () => {
	const stands = (words: readonly string[], number: string) =>
		words.filter(
			(word) => !section(number)?.paragraphs.some((paragraph) => paragraph.includes(word)),
		);

	it('use the words of their section', () => {
		expect(stands([...courses.public.required, ...courses.public.limited], '8.1.1')).toEqual([]);
		expect(stands([...courses.foundation.fields, ...courses.extension.fields], '8.1.2')).toEqual(
			[],
		);
		expect(
			stands(
				courses.core.fields.map(({ field }) => field),
				'8.1.2',
			),
		).toEqual([]);
		const { trainings, internships, forms } = courses.practice;
		expect(stands([...trainings, ...internships, ...forms], '8.1.3')).toEqual([]);
		expect(stands(courses.themes, '8.1.4')).toEqual([]);
		expect(stands(standard.staff.relatedDegrees, '9.3')).toEqual([]);
		expect(stands(facilities.positions, '10.1.3')).toEqual([]);
		expect(
			stands(
				[
					...standard.resources.subjects,
					...standard.resources.literature,
					...standard.resources.periodicals,
				],
				'10.2.2',
			),
		).toEqual([]);
		expect(stands(standard.resources.digital, '10.2.3')).toEqual([]);
		for (const { id, text } of [
			...standard.quality,
			...standard.graduation,
			...standard.safeguards,
		])
			expect(stands([text], id.split('/')[0] ?? '')).toEqual([]);
	});
	it('use the words of their training room, and join the courses served to fields', () => {
		const fields = [...courses.core.fields.map(({ field }) => field), ...courses.extension.fields];
		for (const room of facilities.rooms) {
			const at =
				section('10.1.2')?.paragraphs.findIndex((paragraph) =>
					paragraph.endsWith(`）${room.name}`),
				) ?? -1;
			const words = section('10.1.2')?.paragraphs[at + 1] ?? '';
			expect(
				[...room.equipment, ...room.software, ...room.serves].filter(
					(word) => !words.includes(word),
				),
			).toEqual([]);
			expect(room.courses.filter((course) => !fields.includes(course))).toEqual([]);
			expect(room.courses).toHaveLength(room.serves.length);
		}
	});
});

describe('the parameters of 730705', () => {
	it.each(
		parameters.map(
			(parameter) => [`${parameter.rule} ${parameter.part ?? ''}`, parameter] as const,
		),
	)('%s quotes its clause, at its place in the source', (_, { clause }) => {
		const number = sectionNumber(clause.number);
		const heading = section(number);
		expect(heading?.paragraphs.some((paragraph) => paragraph.includes(clause.quote))).toBe(true);
		const begins = new RegExp(`^${number.replaceAll('.', '\\.')} +${heading?.title}$`, 'm').exec(
			text,
		)?.index;
		expect(clause.offset).toBe(offsetOf(text, clause.quote, begins));
		expect(clause.offset).not.toBeNull();
	});
	it('name their rows: no rule has two rows of one part', () => {
		const names = parameters.map(({ rule, part }) => `${rule} ${part ?? ''}`);
		expect(new Set(names).size).toBe(names.length);
	});
	it('have the strength of the words of their clause', () => {
		const strengthOf = (quote: string): string => {
			if (quote.includes('原则上')) return 'principle';
			return /^(一般|主要|总体上)|[^要]一般|主要/.test(quote) ? 'usual' : 'mandatory';
		};
		// Where the table of the rules decides otherwise than the quoted words alone.
		const decided = /^(chapters\/quality|courses\/order|identity\/occupations)$/;
		const others = parameters.filter(({ rule }) => !decided.test(rule));
		expect(others.filter(({ strength, clause }) => strength !== strengthOf(clause.quote))).toEqual(
			[],
		);
	});
	it('have exactly the bounds of 8.2', () => {
		const bound = (rule: string) => parameters.find((each) => each.rule === rule)?.value;
		expect(bound('hours/total')).toEqual({ min: '3000' });
		expect(bound('hours/academic-year')).toEqual({ equals: '40' });
		expect(bound('hours/internship-week')).toEqual({ equals: '30' });
		expect(bound('hours/public-share')).toEqual({ target: '1/3', band: '1/20' });
		expect(bound('hours/professional-share')).toEqual({ target: '2/3', band: '1/20' });
		expect(bound('hours/practice-share')).toEqual({ min: '1/2' });
		expect(bound('hours/elective-share')).toEqual({ min: '1/10' });
		expect(bound('hours/internship-total')).toEqual({ max: '6' });
		expect(bound('hours/enterprise-internship')).toEqual({ max: '3' });
		expect(bound('credits/hours-per-credit')).toEqual({ min: '16', max: '18' });
		expect(bound('credits/week-activity')).toEqual({ equals: '1' });
	});
});
