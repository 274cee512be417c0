/** What a new plan may be made from: the standards of the library and what each of them brings. */
import type { Plan } from '#domain/plan/shape.ts';
import { defaultCalendar } from '#standards/draft/calendar.ts';
import type { Library, StandardEntry } from '#standards/library.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import type { TeachingStandard } from '#standards/schema/teaching.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { mayCreate } from '../plans/permission.ts';
import { libraryOf } from '../standards/shelf.ts';

/** What the clause says of the weeks of a school year; null where it says nothing. */
export interface YearWeeks {
	readonly weeks: string;
	readonly clause: string;
	readonly quote: string;
}

export interface StandardOffer {
	readonly id: string;
	readonly title: string;
	readonly name: string;
	readonly level: string;
	readonly edition: string;
	/** Day from which it is in force. */
	readonly from: string;
	readonly years: number;
	readonly yearWeeks: YearWeeks | null;
	/** What a draft begins with where the school gives no other calendar. */
	readonly calendar: Plan['calendar'];
	readonly rules: number;
	readonly publicCourses: number;
	readonly foundationFields: number;
	readonly coreFields: number;
	readonly requirements: number;
	readonly outcomes: number;
	/** Certificates that the standard names. */
	readonly certificates: readonly string[];
}

function yearWeeksOf({ parameters }: TeachingStandard): YearWeeks | null {
	const found = parameters.find(({ rule }) => rule === 'hours/academic-year');
	const weeks = found?.value.equals;
	return found && weeks !== undefined
		? { weeks, clause: found.clause.number, quote: found.clause.quote }
		: null;
}

function offerOf(teaching: TeachingStandard): StandardOffer {
	const { standard, parameters } = teaching;
	const { required, limited } = standard.courses.public;
	const { fields } = standard.courses.core;
	return {
		id: standard.id,
		title: standard.title,
		name: standard.programme.name,
		level: standard.level,
		edition: standard.edition,
		from: standard.force.from,
		years: standard.duration.years,
		yearWeeks: yearWeeksOf(teaching),
		calendar: defaultCalendar(standard.duration.years),
		rules: new Set(parameters.map(({ rule }) => rule)).size,
		publicCourses: required.length + limited.length,
		foundationFields: standard.courses.foundation.fields.length,
		coreFields: fields.length,
		requirements: fields.reduce((sum, { items }) => sum + items.length, 0),
		outcomes: standard.outcomes.items.length,
		certificates: standard.occupations.certificates,
	};
}

/** An edition is never rewritten: what it offers is read once. */
const kept = new Map<string, StandardOffer>();
const most = 2000;

async function offerIn(library: Library, { id, editions }: StandardEntry) {
	const key = `${editions.at(-1)?.origin}:${id}@${editions.at(-1)?.edition}`;
	const known = kept.get(key);
	if (known) return [known];
	const loaded = await loadTeachingStandard(id, null, undefined, library);
	if (!loaded.ok) return [];
	if (kept.size >= most) kept.clear();
	const offer = offerOf(loaded.value);
	kept.set(key, offer);
	return [offer];
}

/** The newest edition of every standard of the school's library. */
export async function draftOffer(actor: Actor): Promise<Answer<StandardOffer[]>> {
	if (!mayCreate(actor)) return refused('not-allowed', '新建方案由专业负责人办理。');
	const library = await libraryOf(actor.schoolId);
	const teaching = library.entries.filter(({ kind }) => kind === 'teaching');
	const offers: StandardOffer[] = [];
	for (const entry of teaching) offers.push(...(await offerIn(library, entry)));
	return granted(offers);
}
