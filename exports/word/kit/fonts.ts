/** Fonts by their place (ui/design.md §11). None is embedded: 方正小标宋 may not be. */
import type { IFontAttributesProperties } from 'docx';

const latin = 'Times New Roman';
const face = (eastAsia: string): IFontAttributesProperties => ({
	ascii: latin,
	hAnsi: latin,
	cs: latin,
	eastAsia,
});

export const fonts = {
	title: face('方正小标宋简体'),
	heading: face('黑体'),
	subheading: face('楷体_GB2312'),
	body: face('仿宋_GB2312'),
	table: face('宋体'),
} as const;
