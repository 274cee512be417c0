/** What a standard holds, in a few words: 37 条规则; 3 级 30 任务 165 条. */
import type { AnyStandard } from '../library.ts';
import type { CertificateStandardContent } from '../schema/certificate.ts';
import type { OccupationalStandardContent } from '../schema/occupational.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function certificateExtent({ levels }: CertificateStandardContent): string {
	const tasks = levels.flatMap(({ domains }) => domains.flatMap((domain) => domain.tasks));
	const skills = sum(tasks.map((task) => task.skills.length));
	return `${levels.length} 级 ${tasks.length} 任务 ${skills} 条`;
}

function occupationalExtent({ levels, work }: OccupationalStandardContent): string {
	const contents = work.flatMap(({ functions }) => functions.flatMap((each) => each.workContents));
	const skills = sum(contents.map((content) => content.skills.length));
	const knowledge = sum(contents.map((content) => content.knowledge.length));
	return `${levels.length} 级 ${skills} 条技能 ${knowledge} 条知识`;
}

export function extentOf({ kind, standard, parameters }: AnyStandard): string {
	if (kind === 'certificate') return certificateExtent(standard);
	if (kind === 'occupational') return occupationalExtent(standard);
	return `${new Set(parameters.map(({ rule }) => rule)).size} 条规则`;
}
