/** The structure of a standard as lines of a tree, so that a person sees at a glance what was read. */
import type { CertificateDomain, CertificateStandardContent } from '../schema/certificate.ts';
import type { OccupationalStandardContent, WorkFunction } from '../schema/occupational.ts';
import type { TeachingContent } from '../schema/teaching.ts';

export interface OutlineLine {
	readonly depth: number;
	readonly number: string;
	readonly name: string;
	/** What stands below: 5 条, 3 任务 16 条; empty: nothing. */
	readonly extent: string;
	/** In UTF-16 units of the source; null: not known. */
	readonly offset: number | null;
}

/** `offsets`: of the first sentence that is known of each section, by its number. */
export const teachingOutline = (
	{ sections }: TeachingContent,
	offsets: ReadonlyMap<string, number>,
): OutlineLine[] =>
	sections.map(({ number, title, paragraphs }) => ({
		depth: number.split('.').length - 1,
		number,
		name: title,
		extent: paragraphs.length > 0 ? `${paragraphs.length} 段` : '',
		offset: offsets.get(number) ?? null,
	}));

const named = (name: string | null, otherNames: readonly string[] = []): string => {
	const others = otherNames.map((other) => `“${other}”`).join('、');
	return `${name ?? '（原文没有名称）'}${others ? `（另有${others}）` : ''}`;
};

function domainLines({ number, name, otherNames, tasks }: CertificateDomain): OutlineLine[] {
	const skills = tasks.flatMap((task) => task.skills);
	const extent = `${tasks.length} 任务 ${skills.length} 条`;
	const offset = skills[0]?.offset ?? null;
	const own = { depth: 1, number, name: named(name, otherNames), extent, offset };
	const below = tasks.map((task) => ({
		depth: 2,
		number: task.number,
		name: named(task.name, task.otherNames),
		extent: `${task.skills.length} 条`,
		offset: task.skills[0]?.offset ?? null,
	}));
	return [own, ...below];
}

export const certificateOutline = ({ levels }: CertificateStandardContent): OutlineLine[] =>
	levels.flatMap(({ level, table, domains }) => {
		const tasks = domains.flatMap((domain) => domain.tasks);
		const skills = tasks.flatMap((task) => task.skills);
		const extent = `${domains.length} 领域 ${tasks.length} 任务 ${skills.length} 条`;
		const offset = skills[0]?.offset ?? null;
		const own = { depth: 0, number: level, name: table ?? '', extent, offset };
		return [own, ...domains.flatMap(domainLines)];
	});

function functionLines({ number, name, workContents, offset }: WorkFunction): OutlineLine[] {
	const skills = workContents.reduce((sum, each) => sum + each.skills.length, 0);
	const own = {
		...{ depth: 1, number: String(number), name: named(name), offset },
		extent: `${workContents.length} 项工作内容 ${skills} 条`,
	};
	const below = workContents.map((content) => ({
		...{ depth: 2, number: content.number, name: named(content.name), offset: content.offset },
		extent: `${content.skills.length} 条技能 ${content.knowledge.length} 条知识`,
	}));
	return [own, ...below];
}

export const occupationalOutline = ({
	levels,
	tracks,
	work,
}: OccupationalStandardContent): OutlineLine[] =>
	work.flatMap(({ level, track, functions }) => {
		const grade = levels.find((each) => each.level === level)?.grade ?? '';
		const name = tracks.find(({ id }) => id === track)?.name ?? '';
		const own = {
			...{ depth: 0, number: level, name: [grade, name].filter(Boolean).join(' ') },
			extent: `${functions.length} 项职业功能`,
			offset: functions[0]?.offset ?? null,
		};
		return [own, ...functions.flatMap(functionLines)];
	});
