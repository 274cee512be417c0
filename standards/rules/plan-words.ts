/** Every name and text of a plan, with its path; what has no words is left out. */
import { joinPath } from '#domain/plan/path.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { NameKind } from './old-words.ts';

export interface Words {
	readonly path: string;
	readonly text: string;
	/** Of a name what it names; null: running text. */
	readonly kind: NameKind | null;
}

const running = (path: string, text: string): Words => ({ path, text, kind: null });
const named = (path: string, text: string, kind: NameKind): Words => ({ path, text, kind });

function courseWords({
	id,
	name,
	description,
}: Pick<Course, 'id' | 'name' | 'description'>): Words[] {
	const place = (key: string) => joinPath('courses', id, 'description', key);
	return [
		named(joinPath('courses', id, 'name'), name, 'course'),
		...(['aims', 'content', 'requirements', 'values'] as const).map((key) =>
			running(place(key), description[key]),
		),
	];
}

function occupationWords({ occupations }: Plan): Words[] {
	const { industries, positions, certificates } = occupations;
	const at = (row: string, index: number, ...rest: string[]) =>
		joinPath('occupations', row, index, ...rest);
	return [
		...industries.map(({ name }, index) => named(at('industries', index, 'name'), name, 'other')),
		...occupations.occupations.map(({ name }, index) =>
			named(at('occupations', index, 'name'), name, 'other'),
		),
		...positions.map((name, index) => named(at('positions', index), name, 'other')),
		...certificates.map((name, index) => named(at('certificates', index), name, 'certificate')),
	];
}

function graduationWords({ graduation }: Plan): Words[] {
	return [
		...graduation.certificates.map((name, index) =>
			named(joinPath('graduation', 'certificates', index), name, 'certificate'),
		),
		running('graduation/other', graduation.other),
	];
}

const chapterWords = ({ chapters }: Plan): Words[] =>
	Object.entries(chapters).flatMap(([chapter, passages]) =>
		passages.map(({ id, text }) => running(joinPath('chapters', chapter, id, 'text'), text)),
	);

export function planWords(plan: Plan): Words[] {
	const words = [
		named('programme/name', plan.programme.name, 'programme'),
		running('entry', plan.entry),
		running('goal', plan.goal),
		...occupationWords(plan),
		...plan.outcomes.map(({ id, text }) => running(joinPath('outcomes', id, 'text'), text)),
		...plan.groups.map(({ id, name }) => named(joinPath('groups', id, 'name'), name, 'other')),
		...plan.courses.flatMap(courseWords),
		...plan.segments.map(({ id, name }) => named(joinPath('segments', id, 'name'), name, 'other')),
		...plan.themes.map(({ theme }, index) =>
			named(joinPath('themes', index, 'theme'), theme, 'other'),
		),
		...chapterWords(plan),
		...graduationWords(plan),
	];
	return words.filter(({ text }) => text !== '');
}

/** All of it on lines of its own, without saying where: most plans have nothing to be found. */
export function planLines(plan: Plan): string {
	const { occupations, graduation, courses } = plan;
	const lines = [plan.programme.name, plan.entry, plan.goal, graduation.other];
	for (const row of [occupations.industries, occupations.occupations])
		for (const { name } of row) lines.push(name);
	lines.push(...occupations.positions, ...occupations.certificates, ...graduation.certificates);
	for (const { text } of plan.outcomes) lines.push(text);
	for (const { name } of plan.groups) lines.push(name);
	for (const { name, description } of courses)
		lines.push(
			name,
			description.aims,
			description.content,
			description.requirements,
			description.values,
		);
	for (const { name } of plan.segments) lines.push(name);
	for (const { theme } of plan.themes) lines.push(theme);
	for (const passages of Object.values(plan.chapters))
		for (const { text } of passages) lines.push(text);
	return lines.join('\n');
}

/** The values that `planWords` reads, for comparing by identity; hours are not among them. */
export function wordSources(plan: Plan): unknown[] {
	const { programme, entry, goal, occupations, outcomes, groups, themes, chapters } = plan;
	const sources: unknown[] = [programme, entry, goal, occupations, outcomes, groups, themes];
	sources.push(chapters, plan.graduation);
	for (const { id, name, description } of plan.courses) sources.push(id, name, description);
	for (const { id, name } of plan.segments) sources.push(id, name);
	return sources;
}
