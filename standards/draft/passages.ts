/** Chapters of a draft: the standard's own text, bound to the items that a plan must take up. */
import type { Plan } from '#domain/plan/shape.ts';
import type { TeachingContent } from '../schema/teaching.ts';

interface Text {
	readonly text: string;
	readonly meets?: readonly string[];
}

/** A sentence that gives the school leave to do something has no place in what it does. */
const isLeave = (sentence: string): boolean => /^(学校)?可/u.test(sentence);

const sentences = (paragraph: string): string[] => paragraph.match(/[^。]+。?/gu) ?? [];

const binding = (paragraph: string): string =>
	sentences(paragraph)
		.filter((sentence) => !isLeave(sentence))
		.join('');

/** A paragraph without texts that stand elsewhere in the plan. */
function without(paragraph: string, texts: readonly string[]): string {
	const rest = texts.reduce((left, text) => left.replace(text, ''), paragraph).trim();
	return rest.replace(/[，；]$/u, '。');
}

export class Chapters {
	readonly #standard: TeachingContent;

	constructor(standard: TeachingContent) {
		this.#standard = standard;
	}

	/** Paragraphs of a section without what only gives leave; none where there is no such section. */
	paragraphs(number: string): string[] {
		const section = this.#standard.sections.find((candidate) => candidate.number === number);
		if (!section) return [];
		const paragraphs = section.paragraphs.map(binding).filter((paragraph) => paragraph !== '');
		return paragraphs.map((paragraph) => paragraph.replace(/^(?=主要包括)/u, section.title));
	}

	/** Sections below `number`, each with its title before its text. */
	titled(number: string): Text[] {
		return this.#standard.sections
			.filter((section) => section.number.startsWith(`${number}.`))
			.map((section) => ({
				text: `${section.title.replace('基本要求', '')}：${this.paragraphs(section.number).join('\n')}`,
			}));
	}
}

const plain = (texts: readonly string[]): Text[] => texts.map((text) => ({ text }));

/** （1）短视频拍摄与剪辑实训室 and what follows it are one passage. */
function underHeadings(paragraphs: readonly string[]): Text[] {
	const texts: string[] = [];
	let open = false;
	for (const paragraph of paragraphs) {
		const heading = /^（\d+）[^。]{1,30}$/u.test(paragraph);
		if (open && !heading) texts.push(`${texts.pop() ?? ''}\n${paragraph}`);
		else texts.push(paragraph);
		open = heading;
	}
	return plain(texts);
}

function overview(
	chapters: Chapters,
	{ title, edition, programme }: TeachingContent,
	cohort: number,
): Text[] {
	const first = chapters.paragraphs('1')[0];
	const basis = `本方案依据《${title}》（${edition}年版）制订，适用于 ${cohort} 级${programme.name}专业学生。`;
	return [...(first ? [{ text: first.replace('本标准', '本方案') }] : []), { text: basis }];
}

/** The sentence of 8.1.2 that says what kind of course it is. */
function kindOf(chapters: Chapters, kind: string): Text[] {
	const all = chapters.paragraphs('8.1.2').join('');
	const found = new RegExp(`${kind}是[^；。]+`, 'u').exec(all)?.[0];
	return found ? [{ text: `${found}。` }] : [];
}

function bases(chapters: Chapters, { safeguards }: TeachingContent): Text[] {
	const bound = safeguards.map(({ text }) => text);
	const rest = chapters
		.paragraphs('10.1.3')
		.map((paragraph) => without(paragraph, bound))
		.filter((paragraph) => paragraph !== '');
	return [...safeguards.map(({ id, text }) => ({ text, meets: [id] })), ...plain(rest)];
}

const quality = ({ quality: items }: TeachingContent): Text[] =>
	items.map(({ id, text }, index) => ({
		text: items.length > 1 ? `（${index + 1}）${text}` : text,
		meets: [id],
	}));

/** By the school's system: all courses passed, or the credits earned. */
function graduation(chapters: Chapters, standard: TeachingContent, creditSystem: boolean): Text[] {
	const text = (id: string): string =>
		standard.graduation.find((item) => item.id === id)?.text ?? '';
	const other = creditSystem ? '11.2/courses' : '11.2/credits';
	const meets = standard.graduation.map(({ id }) => id).filter((id) => id !== other);
	const [first, ...rest] = chapters.paragraphs('11.2');
	const either = `${text('11.2/courses')}或${text('11.2/credits')}`;
	const adopted = first?.includes(either)
		? first
				.replace(either, text(creditSystem ? '11.2/credits' : '11.2/courses'))
				.replace('专业人才培养方案', '本方案')
		: `${meets.map(text).join('，')}，准予毕业。`;
	return [{ text: adopted, meets }, ...plain(rest)];
}

export interface ChapterNeeds {
	readonly standard: TeachingContent;
	readonly cohort: number;
	readonly creditSystem: boolean;
	/** What the plan says of its weeks and credits; empty where it does not hold. */
	readonly hours: readonly string[];
}

/** Passages by section (formats.md, Section ids); ids `p1`, `p2` … through the whole plan. */
export function draftChapters({
	standard,
	cohort,
	creditSystem,
	hours,
}: ChapterNeeds): Plan['chapters'] {
	const chapters = new Chapters(standard);
	const safeguards = standard.safeguards.map(({ text }) => text);
	const practice = chapters.paragraphs('8.1.3').map((paragraph) => without(paragraph, safeguards));
	const texts: Record<string, Text[]> = {
		overview: overview(chapters, standard, cohort),
		outcomes: plain([standard.outcomes.intro]),
		courses: plain(chapters.paragraphs('8.1')),
		'courses/public': plain(chapters.paragraphs('8.1.1').slice(0, 1)),
		'courses/foundation': kindOf(chapters, '专业基础课程'),
		'courses/core': kindOf(chapters, '专业核心课程'),
		'courses/extension': kindOf(chapters, '专业拓展课程'),
		'courses/practice': underHeadings(practice),
		'courses/themes': plain(chapters.paragraphs('8.1.4')),
		hours: plain(hours),
		staff: [...plain(chapters.paragraphs('9')), ...chapters.titled('9')],
		facilities: [...plain(chapters.paragraphs('10.1')), ...chapters.titled('10.1').slice(0, 1)],
		'facilities/rooms': underHeadings(chapters.paragraphs('10.1.2')),
		'facilities/bases': bases(chapters, standard),
		'facilities/materials': [...plain(chapters.paragraphs('10.2')), ...chapters.titled('10.2')],
		quality: quality(standard),
		graduation: graduation(chapters, standard, creditSystem),
	};
	let count = 0;
	const numbered = ({ text, meets }: Text) => ({
		id: `p${(count += 1)}`,
		text,
		meets: [...(meets ?? [])],
	});
	return Object.fromEntries(
		Object.entries(texts)
			.filter(([, list]) => list.length > 0)
			.map(([section, list]) => [section, list.map(numbered)]),
	);
}
