/** Rows of another table brought into the schedule: known courses are changed, others added. */
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { addCourse, emptyCourse } from '../edits/course-list.ts';
import { addSegment, emptySegment } from '../edits/segment-list.ts';
import { cellEdits } from './cell-edits.ts';
import type { Texts } from './clipboard.ts';
import type { ColumnKey } from './columns.ts';
import type { Heads, Target } from './pasted-heads.ts';
import type { SectionId } from './row.ts';
import { kindOf } from './sections.ts';
import { isNothing, plain } from '#domain/plan/typed/typed.ts';

export interface Problem {
	readonly name: string;
	readonly text: string;
	readonly why: string;
}

export interface Brought {
	readonly edits: readonly Edit[];
	/** Names, in the order of the table. */
	readonly added: readonly string[];
	readonly changed: readonly string[];
	/** Cells in which something else stands then, those of added rows included. */
	readonly cells: number;
	/** Rows without a name, titles and subtotals. */
	readonly skipped: number;
	/** Cells that cannot be read; they are left. */
	readonly problems: readonly Problem[];
}

const sections: readonly (readonly [SectionId, RegExp])[] = [
	['segments', /实践性|实践环节|实习|集中实训/],
	['public-limited', /公共.*限/],
	['public-free', /公共.*任/],
	['public-compulsory', /公共|通识/],
	['core', /核心/],
	['extension', /拓展|方向|选修/],
	['foundation', /基础/],
];

/** What a category column or a title row says of the rows below. */
export const sectionNamed = (text: string): SectionId | null =>
	sections.find(([, form]) => form.test(text))?.[0] ?? null;

const isSum = (name: string): boolean => /(小计|合计|总计|合 计)/.test(name);

/** Hours come before what is a part of them. */
const rank = (target: Target): number =>
	target === 'name' || target === 'nature'
		? 0
		: /^s\d/.test(target)
			? 1
			: target === 'practice'
				? 3
				: 2;

const unwritten: readonly Target[] = ['section', 'skip', 'hours'];

/** An empty cell says something of a semester alone: nothing is taught there. */
const isSaid = (target: Target, text: string): boolean =>
	!unwritten.includes(target) && (!isNothing(text) || /^s\d/.test(target));

const same = (a: string, b: string): boolean => plain(a).toLowerCase() === plain(b).toLowerCase();

class Bringing {
	readonly edits: Edit[] = [];
	readonly added: string[] = [];
	readonly changed: string[] = [];
	readonly problems: Problem[] = [];
	skipped = 0;
	cells = 0;
	readonly #used = new Set<string>();
	#plan: Plan;
	#section: SectionId;
	readonly #newId: () => string;

	constructor(plan: Plan, section: SectionId, newId: () => string) {
		[this.#plan, this.#section, this.#newId] = [plan, section, newId];
	}

	#take(edits: readonly Edit[]): boolean {
		const done = applyEdits(this.#plan, edits);
		if (!done.ok) return false;
		this.#plan = done.value;
		this.edits.push(...edits);
		return true;
	}

	/** By name, else by code; each row of the table is another course. */
	#known(name: string, code: string): string | null {
		const { courses, segments } = this.#plan;
		const rows = [
			...courses.map((one) => ({ row: `courses/${one.id}`, name: one.name, code: one.code })),
			...segments.map((one) => ({ row: `segments/${one.id}`, name: one.name, code: '' })),
		].filter(({ row }) => !this.#used.has(row));
		const found =
			rows.find((one) => same(one.name, name)) ??
			rows.find((one) => code !== '' && same(one.code, code));
		return found?.row ?? null;
	}

	#add(name: string): string | null {
		const id = this.#newId();
		const isSegment = this.#section === 'segments';
		const { category, nature } = kindOf(this.#section);
		const edits = isSegment
			? addSegment(this.#plan, emptySegment(`s${id}`, 'training'))
			: addCourse(this.#plan, emptyCourse(`c${id}`, category, nature));
		const row = isSegment ? `segments/s${id}` : `courses/c${id}`;
		const before = [this.#plan, this.edits.length] as const;
		if (this.#take(edits) && this.#write(row, 'name', name, name)) return row;
		// A row that cannot have its name is none.
		this.#plan = before[0];
		this.edits.length = before[1];
		return null;
	}

	#write(row: string, column: ColumnKey, text: string, name: string): boolean {
		const read = cellEdits(this.#plan, { row, column }, text);
		if (read.ok && this.#take(read.value)) {
			if (read.value.length > 0) this.cells += 1;
			return true;
		}
		this.problems.push({ name, text, why: read.ok ? '与前面的内容矛盾。' : read.why });
		return false;
	}

	#fill(row: string, name: string, cells: readonly (readonly [Target, string])[]): void {
		for (const [target, text] of cells.toSorted(([a], [b]) => rank(a) - rank(b)))
			if (isSaid(target, text)) this.#write(row, target as ColumnKey, text, name);
	}

	row(cells: readonly (readonly [Target, string])[]): void {
		const textOf = (wanted: Target): string =>
			cells.find(([target]) => target === wanted)?.[1].trim() ?? '';
		const [name, code, category] = [textOf('name'), textOf('code'), textOf('section')];
		const full = cells.filter(([target, text]) => target !== 'skip' && text.trim() !== '');
		const title = full.length === 1 ? sectionNamed(full[0]?.[1] ?? '') : null;
		this.#section = title ?? sectionNamed(category) ?? this.#section;
		if (title || name === '' || isSum(name) || isSum(category)) return void (this.skipped += 1);
		const before = this.edits.length;
		const known = this.#known(name, code);
		const row = known ?? this.#add(name);
		if (!row) return void (this.skipped += 1);
		this.#used.add(row);
		this.#fill(row, name, cells);
		if (!known) this.added.push(name);
		else if (this.edits.length > before) this.changed.push(name);
	}
}

/** `section`: where new courses come, as long as the table does not say. */
export function broughtRows(
	plan: Plan,
	texts: Texts,
	{ rows, targets }: Heads,
	section: SectionId,
	newId: () => string,
): Brought {
	const bringing = new Bringing(plan, section, newId);
	for (const row of texts.slice(rows))
		bringing.row(targets.map((target, at) => [target ?? 'skip', row[at] ?? ''] as const));
	const { edits, added, changed, cells, skipped, problems } = bringing;
	return { edits, added, changed, cells, skipped, problems };
}
