/** How the school's programmes stand by what it has: the ratios, what is missing and who, and what is to come. */
import type { Finding } from '#domain/rules/finding.ts';
import { noticesOf } from '#domain/staff/notices.ts';
import { titleOf, type RecordKind, type Records } from '#domain/staff/records.ts';
import { unnamed } from '#domain/staff/unnamed.ts';
import { conditionsOf, type Conditions, type RoomInventory } from '#standards/conditions/index.ts';
import type { Actor } from '../access/actor.ts';
import { overlaysOf } from '../layers/overlays.ts';
import { namesOf } from '../people/index.ts';
import { today } from '../plans/judge.ts';
import { libraryOf } from '../standards/shelf.ts';
import { countRecords } from './list.ts';
import { forecastOf, studentsIn, type Forecast } from './forecast.ts';
import { readingScope, seen, seesNames, visibleRows } from './permission.ts';
import { placesFor, type RecordPlace } from './places.ts';
import { factsFor, recordsOf, standingOf, type Standing } from './standing.ts';

export interface ProgrammeLine {
	readonly code: string;
	readonly name: string;
	readonly hasStandard: boolean;
	readonly findings: readonly Pick<Finding, 'rule' | 'status' | 'strength'>[];
}

/** A finding with the records that it is of. */
export interface PlacedFinding extends Finding {
	readonly records: readonly RecordPlace[];
}

export interface ProgrammeConditions {
	readonly code: string;
	readonly name: string;
	readonly standard: Conditions['standard'];
	/** In school today, by what is entered; null: not of every cohort. */
	readonly students: number | null;
	readonly findings: readonly PlacedFinding[];
	readonly rooms: readonly RoomInventory[];
	readonly forecast: Forecast | null;
}

export interface Notice extends RecordPlace {
	readonly words: readonly string[];
}

export interface FactsOverview {
	readonly today: string;
	readonly counts: Readonly<Record<RecordKind, number>>;
	readonly programmes: readonly ProgrammeLine[];
	/** The one that is looked at; null: the actor sees none. */
	readonly shown: ProgrammeConditions | null;
	/** Of records that should say more, or soon say less, than they do; at most `mostNotices`. */
	readonly notices: readonly Notice[];
	readonly noticeCount: number;
	/** Who changed something last, and when; null: nothing was ever entered. */
	readonly changed: { readonly by: string; readonly at: string } | null;
}

const mostNotices = 30;

/** Codes that the records name, in the order of the codes. */
export function codesOf(records: Records): string[] {
	const named = [
		...records.programme.map(({ code }) => code),
		...records.department.flatMap(({ programmes }) => programmes),
		...records.enrolment.map(({ programme }) => programme),
		...records.teacher.flatMap(({ shares }) => shares.map(({ programme }) => programme)),
	];
	return [...new Set(named)].sort();
}

/** Programmes that the actor looks at, judged; those that no catalogue knows are left out. */
async function judgedProgrammes(actor: Actor, standing: Standing): Promise<Conditions[]> {
	const { schoolId } = actor;
	const scope = readingScope(actor, standing);
	const codes = codesOf(recordsOf(standing)).filter((code) => scope?.programmes.has(code) ?? true);
	const beside = {
		today: today(),
		library: await libraryOf(schoolId),
		overlays: await overlaysOf(schoolId),
	};
	const judged = await Promise.all(
		codes.map(async (code) =>
			conditionsOf(code, { ...beside, facts: await factsFor(schoolId, code) }),
		),
	);
	const known = judged.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
	// Those with a standard come first: they are judged by the most.
	return known.toSorted((a, b) => Number(b.standard !== null) - Number(a.standard !== null));
}

const lineOf = ({ code, name, standard, findings }: Conditions): ProgrammeLine => ({
	...{ code, name, hasStandard: standard !== null },
	findings: findings.map(({ rule, status, strength }) => ({ rule, status, strength })),
});

async function shownOf(
	actor: Actor,
	standing: Standing,
	conditions: Conditions,
): Promise<ProgrammeConditions> {
	const { code, name, standard, rooms } = conditions;
	const facts = await factsFor(actor.schoolId, code);
	const placeOf = await placesFor(actor);
	const said = (findings: readonly Finding[]) =>
		seesNames(actor) ? findings : unnamed(findings, facts);
	const findings = said(conditions.findings).map((finding) => ({
		...finding,
		records: finding.at.flatMap((path) => placeOf(code, path) ?? []),
	}));
	const forecast = forecastOf(conditions, facts, recordsOf(standing), today());
	const rows = forecast?.rows.map((row) => ({ ...row, findings: said(row.findings) }));
	return {
		...{ code, name, standard, findings, rooms, students: studentsIn(facts) },
		forecast: forecast && { ...forecast, rows: rows ?? [] },
	};
}

function noticesIn(actor: Actor, rows: Standing['rows']): Notice[] {
	const on = today();
	return [...rows.teacher, ...rows.base].flatMap(({ kind, recordId, value }) => {
		const words = noticesOf(kind, value, on);
		const title = titleOf(kind, seen(actor, kind, value) as never);
		return words.length > 0 ? [{ kind, recordId, title, words }] : [];
	});
}

async function lastChange({ rows }: Standing): Promise<FactsOverview['changed']> {
	const all = Object.values(rows).flat();
	const last = all.reduce((a, b) => (b.seq > (a?.seq ?? 0) ? b : a), all[0]);
	if (!last) return null;
	return { by: (await namesOf([last.personId]))(last.personId).name, at: last.at };
}

/** `code`: of the programme that is looked at; unknown or not theirs: the first. */
export async function factsOverview(actor: Actor, code: string): Promise<FactsOverview> {
	const standing = await standingOf(actor.schoolId);
	const rows = visibleRows(actor, standing);
	const judged = await judgedProgrammes(actor, standing);
	const chosen = judged.find((each) => each.code === code) ?? judged[0];
	const notices = noticesIn(actor, rows);
	return {
		today: today(),
		counts: await countRecords(actor),
		programmes: judged.map(lineOf),
		shown: chosen ? await shownOf(actor, standing, chosen) : null,
		notices: notices.slice(0, mostNotices),
		noticeCount: notices.length,
		changed: await lastChange(standing),
	};
}
