/** Entries of a table put together by their numbers: domains, their tasks, their skills. */
import { offset } from '../../text/traced.ts';
import type { CertificateDomain, CertificateTask } from '#standards/schema/certificate.ts';
import type { Reading } from '../reading.ts';
import { isOpen, textOf, type Entries, type SkillEntry } from './entries.ts';
import { noteGaps, noteLacks } from './gaps.ts';
import { nameOf } from './names.ts';
import { dotted, embeddedNumber } from './numbers.ts';
import { skillsOf } from './skills.ts';

type Path = readonly number[];

const byNumber = (a: { readonly path: Path }, b: { readonly path: Path }): number => {
	const at = a.path.findIndex((part, index) => part !== b.path[index]);
	return at < 0 ? a.path.length - b.path.length : (a.path[at] ?? 0) - (b.path[at] ?? 0);
};

/** By the first `length` parts of their numbers. */
function grouped<Each extends { readonly path: Path }>(each: readonly Each[], length: number) {
	const groups = new Map<string, Each[]>();
	for (const one of each) {
		const key = dotted(one.path.slice(0, length));
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return groups;
}

/** Items that were read out of the order of their numbers. */
function noteOrder(skills: readonly SkillEntry[], reading: Reading): void {
	skills.forEach((skill, index) => {
		const before = skills[index - 1];
		if (!before || byNumber(before, skill) <= 0) return;
		reading.repairs.push({
			offset: offset(skill.mark),
			kind: 'reordered',
			what: `${dotted(skill.path)} 印在 ${dotted(before.path)} 之后，按编号排列`,
			before: `${dotted(before.path)} ${dotted(skill.path)}`,
			after: `${dotted(skill.path)} ${dotted(before.path)}`,
		});
	});
}

/** Where nearly every item ends in a mark, one that does not may have been cut. */
function noteCuts(skills: readonly SkillEntry[], reading: Reading): void {
	const cut = skills.filter(isOpen);
	if (cut.length === 0 || cut.length * 10 > skills.length) return;
	for (const skill of cut) {
		const { text } = textOf(skill);
		reading.doubts.push({
			at: dotted(skill.path),
			offset: offset(skill.mark),
			question: `${dotted(skill.path)} 的句末没有标点，文字完整吗？`,
			readings: [text === '' ? '原文没有文字' : text, `${text}……（后文丢失）`],
		});
	}
}

/** A number inside a text may begin an item or a label that was not seen as one. */
function noteEmbedded(skills: readonly SkillEntry[], reading: Reading): void {
	for (const skill of skills) {
		const { text } = textOf(skill);
		const number = embeddedNumber(text);
		if (number === null) continue;
		reading.doubts.push({
			at: dotted(skill.path),
			offset: offset(skill.mark),
			question: `${dotted(skill.path)} 的文字里夹有编号“${number}”，它是另一条的开头吗？`,
			readings: [text, `“${number}”起是另一条或一个标签`],
		});
	}
}

export function domainsOf(level: string, entries: Entries, reading: Reading): CertificateDomain[] {
	noteOrder(entries.skills, reading);
	noteCuts(entries.skills, reading);
	noteEmbedded(entries.skills, reading);
	const skills = grouped([...entries.skills].sort(byNumber), 2);
	const labels = grouped(entries.labels, 2);
	const paths = [...entries.skills, ...entries.labels].map(({ path }) => ({
		path: path.slice(0, 2),
	}));
	const tasks = distinct(paths.filter(({ path }) => path.length === 2));
	const domains = distinct(paths.map(({ path }) => ({ path: path.slice(0, 1) })));
	const taskOf = (path: Path): CertificateTask => ({
		number: dotted(path),
		...nameOf(path, labels.get(dotted(path)) ?? [], reading),
		skills: skillsOf(level, skills.get(dotted(path)) ?? [], reading),
	});
	const found = domains.map(({ path }) => ({
		number: dotted(path),
		...nameOf(path, labels.get(dotted(path)) ?? [], reading),
		tasks: tasks.filter((task) => task.path[0] === path[0]).map((task) => taskOf(task.path)),
	}));
	noteGaps(found, reading);
	noteLacks(found, reading);
	return found;
}

const distinct = (paths: readonly { readonly path: Path }[]): { readonly path: Path }[] =>
	[...new Map(paths.map((each) => [dotted(each.path), each])).values()].sort(byNumber);
