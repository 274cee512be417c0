/** A file that waits: how it was read, and what it would make of the plan as it stands. */
import { adopt, type Choices } from '#domain/own-files/adopt.ts';
import { chaptersOf, chosenSection } from '#domain/own-files/chapters.ts';
import { choiceOf } from '#domain/own-files/mapping.ts';
import { shownAdoption, type ShownAdoption } from '#domain/own-files/view.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import { draftOf, keepDraft, type Draft } from './drafts.ts';
import { rememberedMappings } from './mappings.ts';
import { writablePlan } from './plan.ts';

export interface OwnFileView extends ShownAdoption {
	readonly id: string;
	readonly name: string;
	/** Of the plan that it was compared with. */
	readonly revision: number;
	readonly way: Choices['way'];
	readonly textWay: Choices['textWay'];
	readonly isWritten: boolean;
	readonly isUndone: boolean;
}

export interface RememberedRow {
	readonly id: string;
	readonly title: string;
	readonly at: string;
	readonly by: string;
}

/** Not 'not-found': that is the answer of a plan that is not there. */
export const noSuchFile = () =>
	refused('invalid', '没有这次导入：可能已被后来的上传取代，或放得太久。请重新上传文件。');

/** The way back to the plan as it was before the file was written is shown against what was before. */
export async function ownFileView(
	actor: Actor,
	planId: string,
	id: string,
): Promise<Answer<OwnFileView>> {
	const writable = await writablePlan(actor, planId);
	if (!writable.ok) return writable;
	const draft = draftOf(actor, planId, id);
	if (!draft) return noSuchFile();
	const { plan, row } = writable.value;
	const { brought, choices, written } = draft;
	const adopted = adopt(brought, draft.proposals, plan, choices);
	return granted({
		...{ id, name: draft.name, revision: row.revision, way: choices.way, textWay: choices.textWay },
		...{ isWritten: written !== null, isUndone: written?.isUndone ?? false },
		...shownAdoption(brought, adopted, plan, choices.chapters),
	});
}

/** Choices that were never made are those that were proposed. */
function sameChoices({ proposals, choices, brought }: Draft, now: Choices): boolean {
	const roles = ({ mappings }: Choices): unknown =>
		proposals.map(({ table, mapping }) => mappings.get(table) ?? choiceOf(mapping));
	const sections = ({ chapters }: Choices): unknown =>
		chaptersOf(brought).map((chapter) => chosenSection(chapter, chapters));
	const all = (each: Choices): string =>
		JSON.stringify([each.way, each.textWay, roles(each), sections(each)]);
	return all(choices) === all(now);
}

/** What a person chose; the page shows at once what comes of it. */
export async function chooseForFile(
	actor: Actor,
	planId: string,
	id: string,
	change: (choices: Choices, draft: Draft) => Choices,
): Promise<Answer<{ id: string; changed: boolean }>> {
	const writable = await writablePlan(actor, planId);
	if (!writable.ok) return writable;
	const draft = draftOf(actor, planId, id);
	if (!draft) return noSuchFile();
	if (draft.written)
		return refused('stale', '这份文件已经写入。要再改，请在方案里改，或重新上传。');
	const choices = change(draft.choices, draft);
	keepDraft({ ...draft, choices });
	return granted({ id, changed: !sameChoices(draft, choices) });
}

/** Layouts that the school remembers, for those who may bring a file into this plan. */
export async function rememberedLayouts(
	actor: Actor,
	planId: string,
): Promise<Answer<RememberedRow[]>> {
	const writable = await writablePlan(actor, planId);
	if (!writable.ok) return writable;
	const rows = await readSchool(actor.schoolId, rememberedMappings);
	const person = await namesOf(rows.map(({ personId }) => personId));
	return granted(
		rows.map(({ id, title, at, personId }) => ({ id, title, at, by: person(personId).name })),
	);
}
