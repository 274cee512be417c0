/** What reading a file yields: its text in the plain form that the compilers read. */
import { failure, type Outcome } from '#domain/fault.ts';

export type Form = 'txt' | 'docx' | 'pdf';

export interface ReadDocument {
	/**
	 * Paragraphs are lines. A table row is a line with tabs between its cells; several paragraphs of a
	 * cell stand as `<p>…</p><p>…</p>`; a cell merged over columns stands once, the continuation of one
	 * merged over rows is empty. Pages are separated by \f.
	 */
	readonly text: string;
	readonly form: Form;
	/** What was left out or decided while reading, a Chinese sentence each. */
	readonly notes: readonly string[];
}

/** How far the reading is; pages are counted from 1. */
export interface ReadingStep {
	readonly stage: 'page';
	readonly done: number;
	readonly of: number;
}

export type OnStep = (step: ReadingStep) => void;

/** A cell in the plain form. */
export function cellText(paragraphs: readonly string[]): string {
	if (paragraphs.length < 2) return paragraphs[0] ?? '';
	return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}

/** The file as a whole is refused. */
export const refused = (wrong: string, right: string): Outcome<never> =>
	failure({ path: '', wrong, right });

export const bringAnother = '请重新下载或向发布机构索取，能用 Word 或阅读器打开后再导入';

export const damaged = (what: string): Outcome<never> => refused(`文件损坏：${what}`, bringAnother);
