/** Where a comment stands, in words; and what stands or stood there. */
import type { Anchor } from '#domain/comments/anchor.ts';
import type { PlacedThread } from '#domain/comments/page.ts';
import { standingOf, type Standing } from '#domain/comments/standing.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { named } from '#domain/prose/field-names.ts';
import { semesterWord } from '../grid/columns.ts';
import { placeWords } from '../words/place.ts';
import { valueWords } from '../words/value.ts';

/** `§8.2` of a standard (`730705@2025`); of a document its name, with the number where there is one. */
const clauseWords = ({ source, number }: Extract<Anchor, { kind: 'clause' }>): string =>
	source.includes('@') && number !== ''
		? `§${number}`
		: [source, number].filter(Boolean).join('\u3000');

/** 商务数据分析 / 第五学期, §8.2, 总学时, 整份方案. */
export function anchorWords(plan: Plan, anchor: Anchor): string {
	switch (anchor.kind) {
		case 'plan':
			return '整份方案';
		case 'clause':
			return clauseWords(anchor);
		case 'finding':
			return `检查结果：${anchor.title}`;
		case 'passage':
			return placeWords(plan, anchor.path);
		case 'place': {
			const words = placeWords(plan, anchor.path);
			if (anchor.semester === undefined) return words;
			return `${words.replace(/ \/ 学期安排$/, '')} / 第${semesterWord(anchor.semester)}学期`;
		}
	}
}

export interface PlacedWords {
	readonly place: string;
	readonly state: Standing['state'];
	/** What the comment is on: the quoted words, or what stood there last; null: the place says it. */
	readonly kept: string | null;
	/** The quoted words as they read now, where they have changed. */
	readonly now: string | null;
}

const longest = 300;
const short = (text: string): string =>
	text.length > longest ? `${text.slice(0, longest)}…` : text;

function keptWords(anchor: Anchor, { state, value, plan }: Standing): string | null {
	if (anchor.kind === 'passage') return short(named(plan, anchor.quote));
	if (anchor.kind === 'clause') return anchor.quote === '' ? null : short(anchor.quote);
	return state === 'gone' && value !== undefined ? short(valueWords(plan, value)) : null;
}

export function placedWords(
	plan: Plan,
	{ anchor, removed }: Pick<PlacedThread, 'anchor' | 'removed'>,
): PlacedWords {
	const standing = standingOf(plan, anchor, removed);
	const { state, value, range } = standing;
	const isChanged = state === 'changed' && range !== null && typeof value === 'string';
	return {
		place: anchorWords(standing.plan, anchor),
		state,
		kept: keptWords(anchor, standing),
		now: isChanged ? short(named(plan, value.slice(range.start, range.end))) : null,
	};
}
