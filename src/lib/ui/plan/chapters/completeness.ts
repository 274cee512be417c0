/** How far a chapter is written: what the rules ask of it, what stands, what is open. Counted from the findings alone. */
import type { Measures } from '#domain/plan/measure.ts';
import { splitPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { brokenFields, proseTexts } from '#domain/prose/resolved-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { markOf, type MarkKind } from '#ui/findings/mark.ts';
import { spotOf } from '../check/pages.ts';
import { byWeight, worstMark } from '../check/worst.ts';
import { isOpenFinding } from '../grid/places.ts';
import { chapterIds, type ChapterId } from './contents.ts';

export interface Completeness {
	/** What is asked here, not counting what does not apply. */
	readonly required: readonly Finding[];
	/** Those that somebody has something to do about, the worst first. */
	readonly open: readonly Finding[];
	readonly met: readonly Finding[];
	/** Figures in its texts that cannot be computed. */
	readonly broken: number;
	/** It is made of text, and has none. */
	readonly unwritten: boolean;
	/** As it stands in the contents. */
	readonly mark: MarkKind;
}

export type ChapterStates = Readonly<Record<ChapterId, Completeness>>;

/** Chapters of which nothing stands in the document but their texts. */
const texts: readonly ChapterId[] = [
	'overview',
	'entry',
	'goal',
	'outcomes',
	'staff',
	'facilities',
	'quality',
];

const isIn = (chapter: ChapterId, path: string): boolean =>
	spotOf(path)?.page === `chapters/${chapter}`;

/** Chapter of a text: of `chapters/facilities~1bases/p1/text` it is facilities. */
function chapterOf(path: string): string {
	const [head = '', section = ''] = splitPath(path);
	return head === 'chapters' ? (section.split('/')[0] ?? '') : head;
}

function markFor({
	open,
	broken,
	unwritten,
}: Pick<Completeness, 'open' | 'broken' | 'unwritten'>): MarkKind {
	if (open.length > 0) return worstMark(open);
	return broken > 0 || unwritten ? 'todo' : 'ok';
}

export function chapterStates(
	plan: Plan,
	measures: Measures,
	findings: readonly Finding[],
): ChapterStates {
	const written = new Set(
		proseTexts(plan).flatMap(({ path, text }) => (text.trim() === '' ? [] : [chapterOf(path)])),
	);
	const broken = brokenFields(plan, measures).map(({ path }) => chapterOf(path));
	const state = (chapter: ChapterId): Completeness => {
		const required = findings.filter(
			(finding) => markOf(finding) !== 'none' && finding.at.some((path) => isIn(chapter, path)),
		);
		const counted = {
			open: byWeight(required.filter(isOpenFinding)),
			broken: broken.filter((one) => one === chapter).length,
			unwritten: texts.includes(chapter) && !written.has(chapter),
		};
		const met = required.filter((finding) => !isOpenFinding(finding));
		return { required, met, ...counted, mark: markFor(counted) };
	};
	return Object.fromEntries(chapterIds.map((id) => [id, state(id)])) as ChapterStates;
}
