/** Paper and margins of the section in which the chapters stand. */
import { childOf, type Element } from '../office-xml/tree.ts';
import type { Told } from './clean.ts';

/** In twips: 1 mm = 56.69. */
export interface PageSize {
	readonly width: number;
	readonly height: number;
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
	readonly header: number;
	readonly footer: number;
}

const twip = (of: Element | undefined, name: string, otherwise: number): number => {
	const value = Number(of?.attributes[`w:${name}`]);
	return Number.isFinite(value) && value >= 0 ? Math.round(value) : otherwise;
};
export const millimetres = (twips: number): number => Math.round((twips / 1440) * 25.4);

export function pageOf(section: Element): PageSize {
	const [size, margin] = [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')];
	return {
		width: twip(size, 'w', 11906),
		height: twip(size, 'h', 16838),
		top: twip(margin, 'top', 2098),
		bottom: twip(margin, 'bottom', 1984),
		left: twip(margin, 'left', 1587) + twip(margin, 'gutter', 0),
		right: twip(margin, 'right', 1474),
		header: twip(margin, 'header', 850),
		footer: twip(margin, 'footer', 850),
	};
}

/** Narrowest and shortest text in which the tables of a plan can be read, in millimetres. */
export const least = { width: 130, height: 170, across: 235 } as const;
/** Of the schedule, left and right together; it stands across on the same paper. */
export const acrossMargins = 52;

export function judgePage(section: Element, page: PageSize, told: Told): void {
	const place = '正文的页面';
	const [width, height] = [
		page.width - page.left - page.right,
		page.height - page.top - page.bottom,
	];
	if (page.width > page.height)
		told.fault(place, '是横向的', '〔正文〕所在的一节请用纵向；教学进程表由系统排成横向');
	else if (millimetres(page.height) - acrossMargins < least.across)
		told.fault(
			place,
			`纸张高 ${millimetres(page.height)} 毫米，横向的教学进程表放不下`,
			`请用 A4（高 297 毫米），至少高 ${least.across + acrossMargins} 毫米`,
		);
	if (millimetres(width) < least.width)
		told.fault(
			place,
			`页边距之间宽 ${millimetres(width)} 毫米，表格放不下`,
			`请减小左右页边距，至少留出 ${least.width} 毫米`,
		);
	if (millimetres(height) < least.height)
		told.fault(
			place,
			`页边距之间高 ${millimetres(height)} 毫米`,
			`请减小上下页边距，至少留出 ${least.height} 毫米`,
		);
	if (Number(childOf(section, 'w:cols')?.attributes['w:num'] ?? 1) > 1)
		told.fault(place, '分了栏', '〔正文〕所在的一节请改为一栏');
}

export function pageWords({ width, height, top, bottom, left, right }: PageSize): string {
	const [w, h] = [millimetres(width), millimetres(height)];
	const paper = w === 210 && h === 297 ? 'A4' : `${w}×${h} 毫米`;
	const sides = [top, bottom, left, right].map(millimetres);
	return `${paper}，页边距 上 ${sides[0]}、下 ${sides[1]}、左 ${sides[2]}、右 ${sides[3]} 毫米`;
}
