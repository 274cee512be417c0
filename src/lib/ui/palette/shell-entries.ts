/** Pages that a person may see; what is refused to them is not offered. */
import { deskPages } from '#ui/desk/pages.ts';
import { places, platformPlaces } from '#ui/shell/places.ts';
import type { Viewer } from '#ui/shell/viewer.ts';
import type { Entry } from './entry.ts';

interface Named {
	readonly href: string;
	readonly label: string;
}

const pageOf = ({ href, label }: Named, terms = ''): Entry => ({
	id: `page ${href}`,
	group: '页面',
	label,
	terms,
	to: { href },
});

export function shellEntries(viewer: Viewer, atSchool: boolean): readonly Entry[] {
	const own: readonly (Named & { readonly shown: boolean; readonly terms?: string })[] = [
		{ href: '/plans/new', label: '新建方案', shown: viewer.drafts, terms: '从教学标准生成' },
		{ href: '/people', label: '人员', shown: viewer.keepsPeople, terms: '账号 角色 邀请' },
		{ href: '/audit', label: '操作记录', shown: viewer.auditor, terms: '日志' },
		{ href: '/account', label: '账号', shown: true, terms: '密码 两步验证 会话' },
		{ href: '/schools', label: '换一所学校', shown: viewer.manySchools },
		{ href: '/platform', label: '平台管理', shown: viewer.operator },
	];
	// 今日 is 工作台 itself.
	const desk = viewer.desk
		? (deskPages as readonly Named[]).filter(({ href }) => href !== '/')
		: [];
	const rail = (atSchool ? places : platformPlaces).map((place) => pageOf(place));
	const listed = [
		...rail,
		...desk.map((one) => pageOf(one, '教务')),
		...own.filter(({ shown }) => shown).map((one) => pageOf(one, one.terms)),
	];
	return [...new Map(listed.map((entry) => [entry.id, entry])).values()];
}
