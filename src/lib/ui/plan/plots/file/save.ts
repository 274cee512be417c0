/** Files of a plot: picture, dots, table. */
import { csvOf, rowsOf } from './csv.ts';
import { dotsOf, pictureOf, type Caption } from './picture.ts';

export type Kind = 'svg' | 'png' | 'csv';

export interface Plotted {
	readonly drawing: HTMLElement;
	readonly table: HTMLElement;
	readonly caption: Caption;
	/** Without what says its kind. */
	readonly name: string;
}

async function fileOf(kind: Kind, { drawing, table, caption }: Plotted): Promise<Blob> {
	if (kind === 'csv') {
		const rows = [...table.querySelectorAll('table')].flatMap(rowsOf);
		return new Blob([csvOf([[caption.title], [caption.about], ...rows])], { type: 'text/csv' });
	}
	const svg = await pictureOf(drawing, caption);
	return kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : dotsOf(svg);
}

function hand(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Gives the file to the browser; its name. */
export async function save(kind: Kind, of: Plotted): Promise<string> {
	const name = `${of.name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()}.${kind}`;
	hand(await fileOf(kind, of), name);
	return name;
}
