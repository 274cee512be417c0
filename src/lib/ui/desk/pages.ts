/** The pages of the desk. */
import type { Tab } from '#ui/kit/Tabs.svelte';

export const deskPages: readonly Tab[] = [
	{ href: '/', label: '今日' },
	{ href: '/desk', label: '全校方案' },
	{ href: '/desk/findings', label: '同类问题' },
	{ href: '/desk/courses', label: '共用课程' },
	{ href: '/desk/loads', label: '教师与场所' },
	{ href: '/desk/changes', label: '变更' },
	{ href: '/desk/rejudge', label: '新要求试算' },
	{ href: '/desk/export', label: '批量导出' },
	{ href: '/desk/rules', label: '期限与流程' },
	{ href: '/desk/template', label: 'Word 模板' },
];

/** Who has a desk: 教务 work at it, auditors look at it. */
export const hasDesk = (role: string): boolean => role === 'academic-affairs' || role === 'auditor';
