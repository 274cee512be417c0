/** A file comes in, is read, and waits to be confirmed. */
import { proposals } from '#domain/own-files/adopt.ts';
import { chaptersOf } from '#domain/own-files/chapters.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { newId } from '../db/identifier.ts';
import { shownFileName } from '../standards/file-name.ts';
import { readApart } from './apart.ts';
import { keepDraft } from './drafts.ts';
import { rememberedMappings } from './mappings.ts';
import { writablePlan } from './plan.ts';
import type { OwnFile } from './read-file.ts';

const nothingFound = (name: string, notes: readonly string[]): string =>
	`${name}里没有找到教学进程表，也没有认出方案的章节。教学进程表要有“课程名称”和各学期的表头。${notes.join('')}`;

/** Nothing is stored: the draft is in memory until it is confirmed. */
export async function beginOwnFile(
	actor: Actor,
	planId: string,
	file: OwnFile,
): Promise<Answer<{ id: string }>> {
	const writable = await writablePlan(actor, planId);
	if (!writable.ok) return writable;
	const name = shownFileName(file.name);
	const read = await readApart(file);
	if (!read.ok) {
		const said = read.faults.map(({ wrong, right }) => `${wrong}。${right}。`).join('');
		return refused('invalid', `“${name}”没有读成：${said}`, read.faults);
	}
	const brought = read.value;
	const remembered = await readSchool(actor.schoolId, rememberedMappings);
	const found = proposals(
		brought,
		(signature) => remembered.find((each) => each.signature === signature)?.choice ?? null,
		writable.value.plan.cohort,
	);
	if (found.length === 0 && chaptersOf(brought).every(({ section }) => section === null))
		return refused('invalid', nothingFound(`“${name}”`, brought.notes));
	const id = newId();
	const choices = {
		mappings: new Map(),
		chapters: new Map(),
		way: 'update',
		textWay: 'replace',
	} as const;
	const { schoolId, personId } = actor;
	keepDraft({
		id,
		schoolId,
		personId,
		planId,
		name,
		brought,
		proposals: found,
		choices,
		written: null,
		at: Date.now(),
	});
	return granted({ id });
}
