/** Pages of a plan, as presence tells them and as people are told. */
import { valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { placeWords } from '../words/place.ts';
import type { Peer } from './place.ts';

const names: Readonly<Record<string, string>> = {
	'': '概览',
	courses: '课程与学时',
	calendar: '周数分配',
	chapters: '方案正文',
	certs: '证书对接',
	chains: '证书对接',
	facts: '师资与条件',
	versions: '版本与导出',
	compare: '版本与导出',
	workbook: '版本与导出',
	import: '课程与学时',
	report: '合规检查报告',
	file: '审核材料',
};

/** `/plans/x/chapters/goal` is `chapters/goal`; what is named below a certificate is not told. */
export function pageOf(pathname: string, planId: string): string {
	const rest = pathname.slice(`/plans/${planId}`.length).replace(/^\/+|\/+$/g, '');
	const [first = '', second] = rest.split('/');
	return first === 'chapters' && /^[\w-]{1,40}$/.test(second ?? '') ? `${first}/${second}` : first;
}

const pageWords = (page: string): string => names[page.split('/')[0] ?? ''] ?? '这份方案';

/** 零售基础; empty where the place is not to be found in the plan. */
function atWords(plan: Plan, at: string | null): string {
	const path = at?.split(' ')[0] ?? '';
	return path !== '' && valueAt(plan, path) !== undefined ? placeWords(plan, path) : '';
}

/** 周岚在“课程与学时”，零售基础 */
export function whereWords(plan: Plan, { name, page, at }: Peer): string {
	const place = atWords(plan, at);
	return `${name}在“${pageWords(page)}”${place && `，${place}`}`;
}

/** 周岚、陈敏在这里 */
export const hereWords = (people: readonly Peer[]): string =>
	people.length === 0 ? '' : `${people.map(({ name }) => name).join('、')}在这里`;
