/** What a field of the text says: the figure of its name as it stands now, or why there is none. */
import { derive, type Derivation, type Sources } from '../derivation/index.ts';
import { fraction, percent, shown, twoPlaces, type Fraction } from '../exact.ts';
import { splitPath } from '../plan/path.ts';
import { withFields } from './notation.ts';
import { labelOf } from './choices.ts';
import { figureName } from './figure-name.ts';

export interface FieldValue {
	readonly label: string;
	/** As it is printed, without its unit; null: it cannot be computed. */
	readonly text: string | null;
	/** Why not, as a sentence; null where it can. */
	readonly fault: string | null;
}

/** Bounds that the standards set: no share is rounded across one of them. */
const bounds = [fraction(1, 2), fraction(1, 3), fraction(2, 3), fraction(1, 10)];

const isShare = (figure: string): boolean => figure.startsWith('share/');

const written = (value: Fraction, figure: string): string =>
	isShare(figure) ? percent(value, bounds) : (twoPlaces(value) ?? shown(value, 1));

/** A semester that the calendar does not have would come to nothing instead of being missed. */
const isThere = ({ plan }: Sources, figure: string): boolean => {
	const [family, semester] = splitPath(figure);
	return (
		family !== 'semester' || plan.calendar.some((entry) => String(entry.semester) === semester)
	);
};

const treeOf = (from: Sources, figure: string): Derivation | null =>
	isThere(from, figure) ? derive(from, figure) : null;

export function fieldValue(from: Sources, figure: string): FieldValue {
	const tree = treeOf(from, figure);
	const label = labelOf(from.plan, figure) ?? tree?.label ?? figureName(from.plan, figure);
	if (!tree)
		return { label, text: null, fault: '方案里没有这个数，所指的课程或项目可能已经删除。' };
	if (tree.operation === 'open') return { label, text: null, fault: '这个数在方案里还没有填写。' };
	if (tree.value.denominator === 0)
		return { label, text: null, fault: '这个数现在算不出来：除数是 0。' };
	return { label, text: written(tree.value, figure), fault: null };
}

/** In print: an unknown figure stands out, it is never blank. */
export const fieldWords = ({ label, text }: FieldValue): string => text ?? `【无法计算：${label}】`;

/** A text as people read it. */
export const resolved = (from: Sources, text: string): string =>
	withFields(text, (figure) => fieldWords(fieldValue(from, figure)));
