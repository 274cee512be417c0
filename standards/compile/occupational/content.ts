/** From texts and tables to the standard's data. */
import type { OccupationalStandardContent, WeightColumn } from '#standards/schema/occupational.ts';
import { offset, type Traced } from '../text/traced.ts';
import { basicsOf } from './basics.ts';
import type { Note } from './footnotes.ts';
import { unknown } from './lacking.ts';
import type { Passage } from './ledger.ts';
import { applicationsOf, relatedOf } from './overview/applications.ts';
import { assessmentOf } from './overview/assessment.ts';
import { publicationOf } from './overview/publication.ts';
import { trainingOf, type Training } from './overview/training.ts';
import { plainSections, weightSections, workSections } from './sections.ts';
import type { Tables } from './tables.ts';
import {
	codeOf,
	nameOf,
	prefaceOf,
	sectionAt,
	sectionTitled,
	textTitled,
	type Texts,
} from './texts.ts';

const trainingTitle = /^(?:培训参考学时|培训参考时长|(?:晋级)?培训期限)$/;
const strings = (pieces: readonly Traced[]): string[] => pieces.map(({ text }) => text);

export function trainingIn(texts: Texts, tables: Tables): Training {
	const section = sectionTitled(texts, trainingTitle);
	const levels = tables.levels.map(({ level }) => level);
	return trainingOf(section?.number || '1.8', section?.paragraphs ?? [], levels);
}

function identity(texts: Texts, notes: readonly Note[]) {
	const [name, code] = [nameOf(texts) || unknown, codeOf(texts)];
	const publication = publicationOf(
		name,
		strings(texts.front),
		notes.map((note) => note.text.text),
	);
	return { id: code ?? name, name, code, ...publication, edition: publication.edition ?? unknown };
}

function overviewOf(texts: Texts) {
	return {
		definition: textTitled(texts, /^职业(?:定义|描述)$/),
		environment: textTitled(texts, /^职业环境/),
		ability: textTitled(texts, /^职业能力/),
		education: textTitled(texts, /^(?:基本文化程度|普通受教育程度)$/),
		applications: applicationsOf(sectionTitled(texts, /^(?:申报条件|适用对象)$/)?.paragraphs ?? []),
		assessment: assessmentOf((title) => sectionTitled(texts, title)?.paragraphs ?? []),
	};
}

const columns = ({ weights }: Tables, kind: 'theory' | 'skill'): WeightColumn[] =>
	weights.filter(({ text }) => text.kind === kind).flatMap((table) => table.columns);

const sectionsOf = (
	texts: Texts,
	{ lead, work, weights }: Tables,
): OccupationalStandardContent['sections'] => [
	...plainSections([...texts.overview, ...texts.basics]),
	...(lead.length === 0 ? [] : [{ number: '3', title: '工作要求', paragraphs: strings(lead) }]),
	...workSections(work),
	...weightSections(weights.map(({ text }) => text)),
];

export function contentOf(
	texts: Texts,
	tables: Tables,
	notes: readonly Note[],
	training: Training,
	source: OccupationalStandardContent['source'],
): OccupationalStandardContent {
	return {
		source,
		...identity(texts, notes),
		...overviewOf(texts),
		levels: tables.levels.map((each) => ({ ...each })),
		tracks: [...tables.tracks],
		trainingHours: training.hours,
		footnotes: notes.map(({ mark, mention, behind, text }) => ({
			mark,
			section: sectionAt(texts, mention),
			behind,
			text: text.text,
			offset: offset(text),
		})),
		related: relatedOf(notes),
		basics: basicsOf(texts.basics),
		work: tables.work.map(({ work }) => work),
		weights: { theory: columns(tables, 'theory'), skill: columns(tables, 'skill') },
		preface: strings(prefaceOf(texts)),
		sections: sectionsOf(texts, tables),
	};
}

/** Everything outside the tables: the sentences that the ledger accounts for. */
export const passagesOf = (texts: Texts, tables: Tables, notes: readonly Note[]): Passage[] => [
	{ number: '说明', title: '说明', paragraphs: prefaceOf(texts) },
	...texts.overview.map((section) => ({ ...section, number: section.number || '1' })),
	...texts.basics.map((section) => ({
		...section,
		number: section.number || '2',
		title: '基本要求',
	})),
	...notes.map((note) => ({
		number: sectionAt(texts, note.mention),
		title: '注文',
		paragraphs: [note.text],
	})),
	{ number: '3', title: '工作要求', paragraphs: tables.lead },
	...tables.work.map(({ text, lead }) => ({
		number: text.number,
		title: '等级',
		paragraphs: lead,
	})),
	...tables.weights.map(({ text, legend }) => ({
		number: text.number,
		title: text.title,
		paragraphs: legend,
	})),
];
