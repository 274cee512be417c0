/** The places of the application that the rail leads to; only what exists. */
import type { IconName } from '#ui/kit/icons.ts';

export interface Place {
	readonly href: string;
	readonly label: string;
	readonly icon: IconName;
}

export const places: readonly Place[] = [
	{ href: '/', label: '工作台', icon: 'home' },
	{ href: '/plans', label: '方案', icon: 'document' },
	{ href: '/standards', label: '标准库', icon: 'book' },
	{ href: '/facts', label: '学校数据', icon: 'people' },
];

/** Of an operator who is at work in no school. */
export const platformPlaces: readonly Place[] = [
	{ href: '/platform', label: '平台', icon: 'gear' },
	{ href: '/standards', label: '标准库', icon: 'book' },
];

const within = (href: string, pathname: string): boolean =>
	pathname === href || pathname.startsWith(`${href}/`);

/** True where the address lies in the place; 工作台 is itself, and the desk of 教务. */
export const isHere = (href: string, pathname: string): boolean =>
	href === '/' ? pathname === '/' || within('/desk', pathname) : within(href, pathname);
