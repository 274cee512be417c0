/** The content of a standard, put together from its sections. */
import { createHash } from 'node:crypto';
import type { TeachingContent } from '../../schema/teaching.ts';
import type { Traced } from '../text/traced.ts';
import { readFields, readPublic, readThemes } from './content/courses.ts';
import { readGraduation, readQuality, readSafeguards } from './content/endings.ts';
import { durationOf, levelOf } from './content/identity.ts';
import { readOutcomes } from './content/outcomes.ts';
import { readPractice } from './content/practice.ts';
import { readDegrees, readResources } from './content/resources.ts';
import { readPositions, readRooms } from './content/rooms.ts';
import { textsOf, type Written } from './content/written.ts';
import { doubtCore } from './core/compared.ts';
import type { Reading } from './reading.ts';
import { doubted, type Remarks } from './remarks.ts';

/** What the text of a standard does not say. */
export type Given = Partial<Pick<TeachingContent, 'edition' | 'force' | 'issuer' | 'source'>>;

/** The 758 standards of this outline: issued by the ministry on 11 February 2025, in force since. */
const form2025 = {
	edition: '2025',
	force: { from: '2025-02-11', to: null },
	issuer: '中华人民共和国教育部',
};

export interface Sources {
	readonly source: string;
	readonly title: Traced | null;
	readonly programme: TeachingContent['programme'];
	readonly reading: Reading;
	readonly given: Given;
}

const sourceOf = (text: string): TeachingContent['source'] => ({
	file: 'source.txt',
	sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
});

const noOccupations: TeachingContent['occupations'] = {
	majorCategory: { name: '', code: '' },
	majorClass: { name: '', code: '' },
	industries: [],
	occupations: [],
	positions: [],
	certificates: [],
	open: [],
};

type Find = (number: string) => Written | undefined;

function coursesOf(
	{ core, coreFields }: Reading,
	find: Find,
	remarks: Remarks,
): TeachingContent['courses'] {
	const rows = (core?.rows ?? []).map(({ field, task, items }) => ({
		field: field.text,
		task: task.text,
		items: items.map(({ number, text }) => ({ number, text: text.text })),
	}));
	doubtCore(coreFields, rows, find('8.1.2')?.offset ?? 0, remarks);
	return {
		public: readPublic(find('8.1.1'), remarks),
		foundation: { fields: readFields(find('8.1.2'), '基础', remarks) },
		core: { fields: rows },
		extension: { fields: readFields(find('8.1.2'), '拓展', remarks) },
		practice: readPractice(find('8.1.3'), remarks),
		themes: readThemes(find('8.1.4'), remarks),
	};
}

/** Word for word; the table of core courses stands in `courses.core.fields`. */
const sectionsOf = ({ sections }: Reading): TeachingContent['sections'] =>
	sections.map(({ number, title, paragraphs, table }) => ({
		number,
		title,
		paragraphs: paragraphs.filter((paragraph) => !table.has(paragraph)).map(({ text }) => text),
	}));

function titleOf({ title, programme }: Sources, level: string, remarks: Remarks): string {
	if (title) return title.text;
	const usual = `${programme.name}专业教学标准（${level}）`;
	doubted(remarks, '', 0, '文中没有标题行，按通例拟出，请核对', [usual]);
	return usual;
}

export function contentOf(sources: Sources, remarks: Remarks): TeachingContent {
	const { source, title, programme, reading, given } = sources;
	const find: Find = (number) => reading.sections.find((section) => section.number === number);
	const level = levelOf({ title, overview: textsOf(find('1')), code: programme.code }, remarks);
	const courses = coursesOf(reading, find, remarks);
	const fields = [courses.foundation, courses.extension]
		.flatMap((kind) => kind.fields)
		.concat(courses.core.fields.map(({ field }) => field));
	return {
		id: programme.code,
		edition: given.edition ?? form2025.edition,
		title: titleOf(sources, level, remarks),
		level,
		force: given.force ?? form2025.force,
		issuer: given.issuer ?? form2025.issuer,
		source: given.source ?? sourceOf(source),
		programme,
		entry: textsOf(find('3')).join(''),
		duration: durationOf(find('4'), remarks),
		occupations: reading.occupations?.content ?? noOccupations,
		goal: textsOf(find('6')).join(''),
		outcomes: readOutcomes(find('7'), remarks),
		courses,
		staff: { relatedDegrees: readDegrees(find('9.3'), remarks) },
		facilities: {
			rooms: readRooms(find('10.1.2'), fields, remarks),
			positions: readPositions(find('10.1.3'), remarks),
		},
		resources: readResources(find('10.2.2'), find('10.2.3'), remarks),
		quality: readQuality(find('11.1'), remarks),
		graduation: readGraduation(find('11.2'), remarks),
		safeguards: readSafeguards(find('10.1.3'), find('8.1.3'), remarks),
		sections: sectionsOf(reading),
	};
}
