/** What a draft says of a course: the standard's words, and neutral sentences where it has none. */
import type { Course } from '#domain/plan/shape.ts';
import type { PublicCourseRow } from '../schema/public-courses.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import type { Seed } from './seed.ts';

type Description = Course['description'];

export interface DescriptionNeeds {
	readonly standard: TeachingContent;
	readonly rows: readonly PublicCourseRow[];
	/** Names of the core courses that rest on a foundation course. */
	readonly supported: readonly string[];
}

const none: Description = { aims: '', content: '', requirements: '', values: '' };

/** ① … ⑳, as the standards print them; further ones in brackets. */
const mark = (number: number): string =>
	number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `（${number}）`;

const sentence = (text: string): string => (/[。；]$/u.test(text) ? text : `${text}。`);

function core({ fields }: Seed, { standard }: DescriptionNeeds): Description {
	const covered = standard.courses.core.fields.filter(({ field }) => fields.includes(field));
	return {
		...none,
		aims: covered.map(({ task }) => sentence(task)).join('\n'),
		content: covered
			.flatMap(({ items }) => items.map(({ number, text }) => `${mark(number)} ${sentence(text)}`))
			.join('\n'),
	};
}

function foundation({ name }: Seed, { supported }: DescriptionNeeds): Description {
	const cores = supported.map((core) => `《${core}》`).join('');
	return {
		...none,
		aims: `掌握${name}方面的基础性理论知识和技能，为${cores}${cores === '' ? '' : '等'}专业核心课程提供支撑。`,
		content: `${name}领域的内容，按课程标准组织。`,
	};
}

const extension = ({ name }: Seed): Description => ({
	...none,
	aims: `在${name}方面横向拓展、纵向深化专业学习，提升综合职业能力。`,
	content: `${name}领域的内容，按课程标准组织。`,
});

/** What 8.1.4 asks of the 思政 courses. */
const politicalContent = ({ sections }: TeachingContent): string =>
	sections
		.flatMap(({ paragraphs }) => paragraphs)
		.map((paragraph) => /在思政课程中有机融入[^；。]+/u.exec(paragraph)?.[0])
		.find((found) => found !== undefined) ?? '';

function publicCourse({ fields, nature }: Seed, { standard, rows }: DescriptionNeeds): Description {
	const field = fields[0] ?? '';
	const document = rows.find((row) => row.field === field)?.clause?.document;
	const values = field === '思想政治' ? politicalContent(standard) : '';
	return {
		...none,
		content: document ? `执行${document}。` : '按国家有关规定开设。',
		requirements: nature === 'limited' ? '列为限定选修课程。' : '列为公共基础必修课程。',
		values: values === '' ? '' : sentence(values),
	};
}

export function descriptionOf(seed: Seed, needs: DescriptionNeeds): Description {
	switch (seed.category) {
		case 'core':
			return core(seed, needs);
		case 'foundation':
			return foundation(seed, needs);
		case 'extension':
			return extension(seed);
		case 'public':
			return publicCourse(seed, needs);
	}
}
