/** The table at work: what keys do. */
import type { Course, Segment } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { emptyCourse } from '../edits/course-list.ts';
import { emptySegment } from '../edits/segment-list.ts';
import type { LivePlan } from '../sync/live-plan.svelte.ts';
import { randomId } from '../sync/random-id.ts';
import { choicesOf } from './choices.ts';
import { GridTyping } from './grid-typing.svelte.ts';
import { isFigure } from './columns.ts';
import type { Command } from './keys.ts';
import { placeOf, samePlace, type Place } from './places.ts';
import type { Side } from './drop.ts';
import { bringCourse, bringSegment, carryRow, moveRow, type Action } from './row-actions.ts';
import type { Row, SectionId } from './row.ts';
import { kindOf } from './sections.ts';
import type { Typed } from '#domain/plan/typed/typed.ts';
import { selecting, stretched, type Selecting } from './selection.ts';
import { step, type Step } from './walk.ts';

/** What the table asks of the page around it. */
export interface Around {
	readonly onpanel: () => void;
	readonly ontoolbar: () => void;
	/** Says something of the cell one stands on. */
	readonly oncomment: () => void;
	readonly onhelp: () => void;
	readonly onremove: (row: Row) => void;
	readonly onapply: (finding: Finding) => void;
	readonly onrepair: () => void;
	readonly onfinding: (by: 1 | -1) => void;
	/** How these figures come about. */
	readonly onderive: (figures: readonly string[]) => void;
}

type Simple = Exclude<
	Command['do'],
	| 'step'
	| 'commit'
	| 'extend'
	| 'select'
	| 'fill'
	| 'edit'
	| 'choose'
	| 'choices'
	| 'finding'
	| 'move'
>;

export class GridState extends GridTyping {
	readonly #around: Around;
	/** The table has the keyboard. */
	focused = $state(false);
	/** Counts the times that the keyboard was asked for. */
	asked = $state(0);
	/** How many of them were granted. */
	granted = 0;

	constructor(live: LivePlan, around: Around) {
		super(live);
		this.#around = around;
	}

	/** Goes to a cell. What was being typed is taken first; where it cannot be, one stays with it. */
	go(place: Place): void {
		this.lead = null;
		if (samePlace(place, this.active) || !this.commit()) return;
		this.why = null;
		this.done = '';
		this.stand(place);
	}

	/** Selects from where one stands to there. */
	extendTo(place: Place): void {
		if (!this.commit()) return;
		this.done = '';
		this.lead = samePlace(place, this.active) ? null : place;
	}

	/** The cell at the moving end of the selection. */
	get end(): Place {
		return this.lead ?? this.active;
	}

	/** To where something in the plan is shown; false where the table does not show it. */
	goToPath(path: string): boolean {
		const place = placeOf(this.live.plan, path);
		if (!place) return false;
		this.go(place);
		this.takeFocus();
		return true;
	}

	takeFocus(): void {
		this.settle();
		this.focused = true;
		this.asked += 1;
	}

	derive(): void {
		if (this.figures.length > 0) this.#around.onderive(this.figures);
		else this.why = '这一格是填写的，没有计算过程。';
	}

	/** Typed in where it can be; a figure that cannot opens to how it comes about. */
	open(): void {
		if (this.fixed !== null && this.figures.length > 0) this.derive();
		else this.begin(this.bare, false);
	}

	#extend(to: Step): boolean {
		this.extendTo(stretched(this.walk, this.end, to));
		return true;
	}

	select(what: Selecting): void {
		const found = selecting(this.walk, this.active, this.span, what);
		if (!found || !this.commit()) return;
		this.go(found.active);
		this.lead = found.lead;
	}

	/** True where the key has been dealt with; false where the browser is to deal with it. */
	run(command: Command): boolean {
		switch (command.do) {
			case 'step':
				return this.#step(command.step);
			case 'commit':
				return this.commit() ? this.#step(command.step) : true;
			case 'extend':
				return this.#extend(command.step);
			case 'select':
				this.select(command.what);
				return true;
			case 'fill':
				return this.fill(command.by);
			case 'edit':
				if (!this.turn()) this.open();
				return true;
			case 'choose':
				this.choose(command.by);
				return true;
			case 'choices':
				if (choicesOf(this.row, this.active.column)) this.begin(this.bare, false);
				else this.toggleFold(false);
				return true;
			case 'finding':
				this.#around.onfinding(command.by);
				return true;
			case 'move':
				return this.#move(command.by);
			default:
				return this.#other(command.do);
		}
	}

	addMember(section: SectionId): void {
		const { category, nature } = kindOf(section);
		if (section === 'segments') this.addSegment(emptySegment(`s${randomId()}`, 'training'));
		else this.addCourse(emptyCourse(`c${randomId()}`, category, nature));
	}

	addCourse(course: Course): void {
		this.#act(bringCourse(this.live.plan, course, this.row));
	}

	addSegment(segment: Segment): void {
		this.#act(bringSegment(this.live.plan, segment, this.row));
	}

	#act({ edits, label, row }: Action): void {
		if (edits.length === 0) return void (this.done = '已经在本组的最边上，没有移动');
		const done = this.live.change(edits, label);
		this.told(done);
		if (!done.ok) return;
		this.go({ row, column: this.active.row === row ? this.active.column : 'name' });
		this.done = `已${label}`;
		this.takeFocus();
	}

	/** A row that goes to another place takes the keyboard along, if it has it. */
	#keepFocus(does: () => void): void {
		const { focused } = this;
		does();
		if (focused) this.takeFocus();
	}

	#walk(walked: Typed<string>): void {
		this.told(walked);
		this.done = walked.ok ? `已${walked.value}` : '';
	}

	#step(to: Step): boolean {
		const place = step(this.walk, this.active, to);
		if (!place) return false;
		if (this.focused && isFigure(place.column)) this.followLater();
		else this.settle();
		this.go(place);
		return true;
	}

	#move(by: 1 | -1): boolean {
		const { row } = this;
		if (row && row.kind !== 'section') this.#act(moveRow(this.live.plan, this.model.rows, row, by));
		return true;
	}

	/** A row is put down above or below another. */
	moveBeside(carried: string, beside: string, side: Side): void {
		const [row, other] = [carried, beside].map((id) =>
			this.model.rows.find((one) => one.id === id),
		);
		if (row && other) this.#act(carryRow(this.live.plan, row, other, side));
	}

	#other(what: Simple): boolean {
		const [finding] = this.findings;
		const actions: Record<Simple, () => void> = {
			cancel: () => this.cancel(),
			clear: () => this.clear(),
			undo: () => this.#keepFocus(() => this.#walk(this.live.undo())),
			redo: () => this.#keepFocus(() => this.#walk(this.live.redo())),
			fold: () => this.toggleFold(true),
			unfold: () => this.toggleFold(false),
			insert: () => this.row && this.addMember(this.row.section),
			delete: () => this.row && this.#around.onremove(this.row),
			apply: () => finding && this.#keepFocus(() => this.#around.onapply(finding)),
			repair: () => this.#repair(),
			derive: () => this.derive(),
			panel: () => this.#around.onpanel(),
			toolbar: () => this.#around.ontoolbar(),
			comment: () => this.commit() && this.#around.oncomment(),
			help: () => this.#around.onhelp(),
			find: () => (this.seeking += 1),
		};
		actions[what]();
		return true;
	}

	/** What is being typed belongs to the plan that is to be mended. */
	#repair(): void {
		if (!this.commit()) return;
		if (this.live.locked !== null) this.why = this.live.locked;
		else this.#around.onrepair();
	}
}
