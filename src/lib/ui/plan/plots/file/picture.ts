/** A plot as a picture of its own: in light colours, as wide as a page, with what it is of. */
import { element, pointedTo, space } from './drawn.ts';
import { pageDrawn } from './written.ts';

export interface Caption {
	/** 学期学时（单位：学时） */
	readonly title: string;
	/** School, plan, version, day. */
	readonly about: string;
}

const width = 912;
const edge = 24;
const head = 68;

/** Fonts that some machine has, in the order of the page's. */
const fonts =
	"'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','SimHei',sans-serif";

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));

/** In light colours, whatever the page has: nothing is painted between the two. */
function inLight<Made>(use: () => Made): Made {
	const { dataset } = document.documentElement;
	const before = dataset['theme'];
	dataset['theme'] = 'light';
	try {
		return use();
	} finally {
		if (before === undefined) delete dataset['theme'];
		else dataset['theme'] = before;
	}
}

/** Lays the drawing out anew, out of sight, as wide as a page. */
async function laidOut<Made>(drawing: HTMLElement, use: () => Made): Promise<Made> {
	const room = drawing.parentElement;
	const before = drawing.getAttribute('style');
	if (room) room.style.minHeight = `${room.offsetHeight}px`;
	drawing.style.cssText = `position: fixed; left: -9999px; top: 0; width: ${width}px; padding: 0`;
	try {
		await frame();
		await frame();
		return inLight(use);
	} finally {
		if (before === null) drawing.removeAttribute('style');
		else drawing.setAttribute('style', before);
		room?.style.removeProperty('min-height');
	}
}

function lines({ title, about }: Caption): SVGElement[] {
	const first = element('text', { x: edge, y: 34, fill: '#16232c', 'font-size': 18 });
	first.setAttribute('font-weight', '700');
	const second = element('text', { x: edge, y: 54, fill: '#42525d', 'font-size': 12 });
	first.append(title);
	second.append(about);
	return [first, second];
}

function drawnWhole(drawing: HTMLElement, caption: Caption): SVGElement {
	const origin = drawing.getBoundingClientRect();
	const parts = element('g', { transform: `translate(${edge} ${head})` });
	parts.append(...pageDrawn(drawing, origin));
	const [wide, high] = [width + 2 * edge, Math.ceil(origin.height) + head + edge];
	const size = { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` };
	const whole = element('svg', { ...size, 'font-family': fonts, lang: 'zh-CN' });
	const title = document.createElementNS(space, 'title');
	title.append(`${caption.title}　${caption.about}`);
	const paper = element('rect', { width: wide, height: high, fill: '#ffffff' });
	whole.append(title, pointedTo(parts), paper, ...lines(caption), parts);
	return whole;
}

export async function pictureOf(drawing: HTMLElement, caption: Caption): Promise<string> {
	const whole = await laidOut(drawing, () => drawnWhole(drawing, caption));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(whole)}\n`;
}

/** Dots of the picture for each of the drawing: sharp in print, too. */
const dots = 3;

/** The picture in dots; rejects where the browser cannot draw it. */
export async function dotsOf(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [image.width * dots, image.height * dots];
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fails) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fails(new Error('No picture'))), 'image/png'),
	);
}
