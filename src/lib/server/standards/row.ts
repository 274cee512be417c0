/** An edition as lists show it. */
import type { LibraryRow } from '#domain/standards/library.ts';
import type { AnyStandard, Edition, StandardEntry } from '#standards/library.ts';

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
	items.reduce((total, item) => total + of(item), 0);

/** 51 条规则; 3 级 30 任务 165 条; 5 级 173 条技能 164 条知识. */
function extentOf(standard: AnyStandard): string {
	if (standard.kind === 'teaching')
		return `${new Set(standard.parameters.map(({ rule }) => rule)).size} 条规则`;
	if (standard.kind === 'certificate') {
		const { levels } = standard.standard;
		const tasks = levels.flatMap(({ domains }) => domains.flatMap((domain) => domain.tasks));
		return `${levels.length} 级 ${tasks.length} 任务 ${sum(tasks, ({ skills }) => skills.length)} 条`;
	}
	const { work } = standard.standard;
	const contents = work.flatMap(({ functions }) =>
		functions.flatMap(({ workContents }) => workContents),
	);
	const skills = sum(contents, (content) => content.skills.length);
	const knowledge = sum(contents, (content) => content.knowledge.length);
	return `${work.length} 级 ${skills} 条技能 ${knowledge} 条知识`;
}

export function rowOf(
	{ id, kind, title, name, level }: StandardEntry,
	{ edition, force, home }: Edition,
	standard: AnyStandard,
): LibraryRow {
	return { id, edition, kind, title, name, level, force, home, extent: extentOf(standard) };
}
