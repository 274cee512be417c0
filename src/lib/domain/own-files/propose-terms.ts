/** Which columns are semesters: by 第一学期, by 一 … 六 under their years, by 上 and 下. */
import { calendarYear, splitYear, termWord, weeksIn, yearWord } from './head-words.ts';
import { mostSemesters, type Role, type TermRole } from './roles.ts';

export interface TermColumn {
	/** Index of the column. */
	readonly at: number;
	readonly role: Role;
	readonly semester: number;
	readonly weeks: number | null;
	readonly named: boolean;
}

interface Seen {
	readonly at: number;
	readonly year: number | null;
	readonly number: number;
	readonly half: boolean;
	readonly named: boolean;
	readonly weeks: number | null;
	readonly part: TermRole;
}

const partOf = (path: readonly string[]): TermRole => {
	const last = path.at(-1) ?? '';
	if (/^(理论|讲授)/.test(last)) return 'termTheory';
	if (/^(实践|实训|实验|上机)/.test(last)) return 'termPractice';
	return /^(教学|上课)?周数$/.test(last) ? 'termWeeks' : 'term';
};

const mostWeeks = 30;

/** 学分 of one semester: neither lessons nor the credits of the course. */
const isCreditsOfTerm = (path: readonly string[]): boolean =>
	/^(计划)?学分(数)?$/.test(path.at(-1) ?? '');

/** What a head says of a semester; numbers after the semester are its weeks. */
function seenIn(path: readonly string[], at: number): Seen | null {
	const year = path.map(yearWord).find((found) => found !== null) ?? null;
	const rest = path.filter((text) => yearWord(text) === null);
	const place = rest.findIndex((text) => termWord(text) !== null);
	const found = termWord(rest[place] ?? '');
	if (!found || found.number > mostSemesters || isCreditsOfTerm(rest.slice(place + 1))) return null;
	if (rest.slice(0, place).some((text) => /考试|考查|考核/.test(text))) return null;
	const written = path.map(weeksIn).find((weeks) => weeks !== null);
	const bare = rest.slice(place + 1).find((text) => /^\d{1,2}(\.\d)?$/.test(text));
	const weeks = written ?? (bare === undefined ? null : Number(bare));
	const held = weeks !== null && weeks > 0 && weeks <= mostWeeks ? weeks : null;
	return { ...found, at, year, weeks: held, part: partOf(rest.slice(place + 1)) };
}

/** 一, 2: only among their like, or under what says that semesters follow. */
function isCredible(seen: Seen, all: readonly Seen[], path: readonly string[]): boolean {
	if (seen.named || seen.year !== null) return true;
	if (path.some((text) => /学期|学年|周学时|周课时|每周/.test(text))) return true;
	return all.some(
		(other) => Math.abs(other.at - seen.at) <= 2 && Math.abs(other.number - seen.number) === 1,
	);
}

/** 第二学年 第一学期 is semester 3 where each year counts its own. */
function semestersOf(all: readonly Seen[]): (seen: Seen) => number {
	const inYears = all.every(({ number }) => number <= 2) && all.some(({ year }) => (year ?? 1) > 1);
	return ({ year, number, half }) =>
		year !== null && (half || inYears) ? 2 * (year - 1) + number : number;
}

/** Heads with their years apart; years of the calendar are counted from the first that is named. */
function withYears(paths: readonly (readonly string[])[]): string[][] {
	const first = Math.min(...paths.flat().flatMap((text) => calendarYear(text) ?? []));
	return paths.map((path) => path.flatMap((text) => splitYear(text, first)));
}

/** A column that stands under a semester, and says how many credits that semester has. */
export const isTermCredits = (path: readonly string[]): boolean =>
	isCreditsOfTerm(path) && path.slice(0, -1).some((text) => termWord(text) !== null);

export function termColumns(heads: readonly (readonly string[])[]): TermColumn[] {
	const paths = withYears(heads);
	const all = paths.map(seenIn).filter((seen) => seen !== null);
	const credible = all.filter((seen) => isCredible(seen, all, paths[seen.at] ?? []));
	const semesterOf = semestersOf(credible);
	const taken = new Set<string>();
	return credible.flatMap((seen) => {
		const semester = semesterOf(seen);
		const role: Role = `${seen.part}/${semester}`;
		if (semester < 1 || semester > mostSemesters || taken.has(role)) return [];
		taken.add(role);
		return [{ at: seen.at, role, semester, weeks: seen.weeks, named: seen.named }];
	});
}
