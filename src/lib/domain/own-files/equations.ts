/** Sums that a file states in words: `52 = 40 + 12`, `全学年52周：教学40周+假期12周=52周`. */
import { placeOf, type Brought, type SourceTable } from './source.ts';

export interface Equation {
	/** As it is written. */
	readonly text: string;
	readonly stated: number;
	readonly counted: number;
}

interface Part {
	readonly value: number;
	readonly unit: string;
}

/** One number with words around it; null: none, several, or a product. */
function partOf(text: string): Part | null {
	const [, before = '', digits = '', unit = '', after = ''] =
		/^([^\d×xX*/]*)(\d+(?:\.\d+)?)(周|学时|课时|学分|天|节|门|%|W)?([^\d×xX*/]*)$/.exec(text) ?? [];
	// Words of a formula that is written out, and what bears a minus, are no plain figure.
	if (digits === '' || /[-−—÷]$/.test(before) || /^[-−—÷]/.test(after)) return null;
	return { value: Number(digits), unit };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const sumOf = (parts: readonly Part[]): number =>
	round(parts.reduce((sum, { value }) => sum + value, 0));

/** Both sides of one `=`, of which one at least is a sum of figures of one kind. */
function equationIn(clause: string): Equation | null {
	const sides = clause.split('=').map((side) => side.split('+').map(partOf));
	const parts = sides.flat().filter((part) => part !== null);
	const [left, right] = sides;
	if (sides.length !== 2 || parts.length !== sides.flat().length || parts.length < 3) return null;
	if (new Set(parts.map(({ unit }) => unit).filter(Boolean)).size > 1) return null;
	const [a, b] = [sumOf(left as Part[]), sumOf(right as Part[])];
	const [stated, counted] = (left?.length ?? 0) === 1 ? [a, b] : [b, a];
	return { text: clause.trim(), stated, counted };
}

/** In a text that is cut where one thing ends: 。 ； ， and brackets. */
export const equationsIn = (text: string): Equation[] =>
	text
		.normalize('NFKC')
		.replace(/[ \t\u3000]/g, '')
		.split(/[。;；,，:：、()\n\r]/)
		.flatMap((clause) => (clause.includes('+') ? (equationIn(clause) ?? []) : []));

export const isWrong = ({ stated, counted }: Equation): boolean =>
	Math.abs(stated - counted) >= 0.005;

const told = (at: string, { text, stated, counted }: Equation): string =>
	`${at}：“${text}”不成立：相加得 ${counted}，写的是 ${stated}。`;

function inTable(source: SourceTable): string[] {
	return source.table.rows.flatMap(({ number, cells }) =>
		[...cells]
			.filter(([, { merged }]) => !merged)
			.flatMap(([column, { text }]) =>
				equationsIn(text)
					.filter(isWrong)
					.map((equation) => told(placeOf(source, number, column), equation)),
			),
	);
}

/** Of all tables and paragraphs, those that do not hold; each with its place. */
export function wrongEquations({ tables, blocks }: Brought): string[] {
	const texts = blocks.filter((block) => typeof block === 'string');
	return [
		...tables.flatMap(inTable),
		...texts.flatMap((text, at) =>
			equationsIn(text)
				.filter(isWrong)
				.map((equation) => told(`第 ${at + 1} 段`, equation)),
		),
	];
}

const taughtWords = /教学|上课|授课|课堂|理论/;

/** Of `20 = 18教学 + 2考试` the part that is taught; null where no part says it is. */
export function taughtIn(text: string): number | null {
	const sum = text
		.normalize('NFKC')
		.replace(/\s/g, '')
		.split('=')
		.find((side) => side.includes('+'));
	const parts = (sum ?? '').split('+').filter((part) => taughtWords.test(part));
	const digits = /\d+(?:\.\d+)?/.exec(parts[0] ?? '')?.[0];
	return parts.length === 1 && digits !== undefined ? Number(digits) : null;
}
