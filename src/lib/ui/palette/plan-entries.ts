/** What the pages of a plan offer: its parts, its courses, and the clauses of its standard. */
import type { Plan } from '#domain/plan/shape.ts';
import type { StandardText } from '../plan/plan-context.ts';
import type { Entry } from './entry.ts';

const parts: readonly (readonly [path: string, label: string, terms?: string])[] = [
	['', '方案概览'],
	['/courses', '课程与学时', '教学进程表'],
	['/calendar', '周数分配', '教学周'],
	['/chapters', '方案正文', '培养目标 培养规格'],
	['/certs', '证书对接', '1+X'],
	['/facts', '师资与条件'],
	['/charts', '图表', '学期学时 类别占比 先修 周学时 实践递进'],
	['/compare', '比较', '差异'],
	['/versions', '版本与导出', 'Word Excel'],
	['/report', '合规检查报告'],
	['/file', '审核材料'],
];

const partEntries = (base: string): readonly Entry[] =>
	parts.map(([path, label, terms]) => ({
		id: `part ${path}`,
		group: '页面',
		label,
		detail: '本方案',
		...(terms ? { terms } : {}),
		to: { href: base + path },
	}));

const memberEntry = (base: string, path: string, label: string, detail: string): Entry => ({
	id: path,
	group: '课程',
	label,
	detail,
	to: { href: `${base}/courses?focus=${encodeURIComponent(path)}` },
});

const clauseEntries = ({ title, sections }: StandardText): readonly Entry[] =>
	sections.map((section) => ({
		id: `clause ${section.number}`,
		group: '条款',
		label: `§${section.number} ${section.title}`,
		detail: section.paragraphs[0]?.slice(0, 40) ?? '',
		terms: section.paragraphs.join(' '),
		to: {
			read: {
				title: `《${title}》§${section.number} ${section.title}`,
				paragraphs: section.paragraphs,
			},
		},
	}));

export function planEntries(
	planId: string,
	{ courses, segments }: Plan,
	standard: StandardText | null,
): readonly Entry[] {
	const base = `/plans/${planId}`;
	return [
		...partEntries(base),
		...courses.map(({ id, name, code }) => memberEntry(base, `courses/${id}`, name, code)),
		...segments.map(({ id, name }) => memberEntry(base, `segments/${id}`, name, '实践环节')),
		...(standard ? clauseEntries(standard) : []),
	];
}
