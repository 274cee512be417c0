/** The map at work: which certificate, where one stands, and what keys and buttons change in the plan. */
import { tasksOf } from '#domain/certificates/asked.ts';
import { certificateKey, type Certificate, type Role } from '#domain/certificates/certificate.ts';
import { skillCoverage, type SkillCoverage } from '#domain/certificates/coverage.ts';
import { hoursEdits, mapEdits, roleEdits, unmapEdits } from '#domain/certificates/edits.ts';
import { mapOf, type CertificateMap } from '#domain/certificates/map.ts';
import { mappedIn, type Mapped } from '#domain/certificates/mapped.ts';
import type { Hundredths } from '#domain/exact.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { toasts } from '#ui/kit/toasts.svelte.ts';
import type { Typed } from '#domain/plan/typed/typed.ts';
import type { Step } from '../sync/history.ts';
import type { Judged, LivePlan } from '../sync/live-plan.svelte.ts';
import { floorOf, noFloor, type HeatFloor, type HeatPlace } from './heat.ts';
import type { CertificateSource } from './source.ts';
import { roleWords } from './words.ts';

export class MapState {
	readonly #live: LivePlan;
	readonly #source: () => CertificateSource;
	/** Key of the certificate that is shown. */
	readonly #key: () => string;
	readonly #leastHours: () => Hundredths | null;
	/** Courses that carry nothing are shown, too. */
	allCourses = $state(false);
	#place = $state.raw<HeatPlace>({ course: '', task: '' });
	#before = noFloor;

	/** `leastHours`: of a skill, the school's; null: it asks for none. */
	constructor(
		live: LivePlan,
		source: () => CertificateSource,
		key: () => string,
		leastHours: () => Hundredths | null,
	) {
		this.#live = live;
		this.#leastHours = leastHours;
		this.#source = source;
		this.#key = key;
	}

	readonly maps = $derived.by(() => this.#mapsOf(this.#live));
	/** A frame later than `maps`: a key first shows in the map and its sums. */
	readonly drawnMaps = $derived.by(() => this.#mapsOf(this.#live.drawn));
	readonly certificate = $derived.by((): Certificate | undefined => {
		const { certificates } = this.#live.plan;
		return certificates.find((one) => certificateKey(one) === this.#key()) ?? certificates[0];
	});
	readonly map = $derived.by(() => this.#chosenOf(this.maps));
	readonly drawnMap = $derived.by(() => this.#chosenOf(this.drawnMaps));
	readonly skills = $derived.by((): readonly SkillCoverage[] => {
		const { measures } = this.#live.drawn.check;
		const { leastHours } = this;
		return this.drawnMap ? skillCoverage(this.drawnMap, measures, { leastHours }) : [];
	});
	readonly floor = $derived.by((): HeatFloor => {
		this.#before = this.map ? floorOf(this.map, this.allCourses, this.#before) : noFloor;
		return this.#before;
	});
	/** Where one stands; what is gone gives way to the first there is. */
	readonly place = $derived.by((): HeatPlace => {
		const { rows, tasks } = this.floor;
		const row =
			rows.find(({ course }) => course.id === this.#place.course) ??
			rows.find(({ carried }) => carried > 0) ??
			rows[0];
		const task = tasks.find(({ key }) => key === this.#place.task) ?? this.#firstTask();
		return { course: row?.course.id ?? '', task: task?.key ?? '' };
	});
	/** Skills of the task one stands on. */
	readonly shown = $derived.by(() => this.skills.filter(({ task }) => task === this.place.task));

	/** The course that somebody stands on, not only the one where they would begin. */
	get chosenCourse(): string | null {
		return this.#place.course === this.place.course ? this.place.course : null;
	}

	get leastHours(): Hundredths | null {
		return this.#leastHours();
	}

	get locked(): string | null {
		return this.#live.locked;
	}

	#mapsOf({ plan, check }: Judged): readonly CertificateMap[] {
		return plan.certificates.flatMap((certificate) => {
			const asked = this.#source().askedOf(certificate);
			return asked ? [mapOf(certificate, asked, check.measures)] : [];
		});
	}

	#chosenOf(maps: readonly CertificateMap[]): CertificateMap | undefined {
		const { certificate } = this;
		return certificate && maps.find(({ key }) => key === certificateKey(certificate));
	}

	/** Where something is wanting one begins. */
	#firstTask() {
		const wanting = this.skills.find(({ covered }) => !covered)?.task;
		const { tasks } = this.floor;
		return tasks.find(({ key }) => key === wanting) ?? tasks[0];
	}

	stand(place: Partial<HeatPlace>): void {
		this.#place = { ...this.place, ...place };
	}

	courseName = (id: string): string =>
		this.#live.plan.courses.find((course) => course.id === id)?.name ?? id;

	/** Ascending; empty: it is in none. */
	semestersOf = (id: string): readonly number[] =>
		this.#live.check.measures.courses.find(({ course }) => course.id === id)?.semesters ?? [];

	/** The course takes the task over, or, where it teaches all of it, gives it up. */
	toggleTask({ course, task }: HeatPlace): void {
		const { map } = this;
		if (!map) return;
		const skills = tasksOf(map.asked).find(({ key }) => key === task)?.skills ?? [];
		const taught = mappedIn(map.certificate)
			.filter((one) => one.course === course && one.role === 'taught')
			.map(({ skill }) => skill);
		const statements = skills.map(({ id }) => ({ skill: id, course, role: 'taught' as const }));
		const all = skills.every(({ id }) => taught.includes(id));
		const edits = all
			? unmapEdits(this.#live.plan, map.key, statements)
			: mapEdits(this.#live.plan, map.key, statements);
		const name = this.courseName(course);
		this.change(edits, all ? `《${name}》不再讲授整个任务` : `《${name}》讲授整个任务`);
	}

	teach(skill: string, course: string, role: Role = 'taught'): void {
		const { map } = this;
		if (!map) return;
		const edits = mapEdits(this.#live.plan, map.key, [{ skill, course, role }]);
		this.#step(edits, `${skill} 由《${this.courseName(course)}》${roleWords[role]}`);
	}

	setRole({ skill, course }: Mapped, role: Role): void {
		const edits = roleEdits(this.#live.plan, this.#mapKey, { skill, course }, role);
		this.#step(edits, `${skill}《${this.courseName(course)}》改为${roleWords[role]}`);
	}

	setHours(mapped: Mapped, hours: number | null): void {
		const edits = hoursEdits(this.#live.plan, this.#mapKey, mapped, hours);
		const name = this.courseName(mapped.course);
		this.#step(edits, `${mapped.skill}《${name}》学时改为 ${hours ?? '空'}`);
	}

	remove(mapped: readonly Mapped[], label: string): void {
		this.change(unmapEdits(this.#live.plan, this.#mapKey, mapped), label);
	}

	/** One step of the history, with a way back beside the notice. */
	change(edits: readonly Edit[], label: string): boolean {
		const step = this.#step(edits, label);
		if (step) toasts.show(`${label}。`, { undo: () => this.#told(this.#live.undoLast(step)) });
		return step !== undefined;
	}

	undo = (): void => this.#told(this.#live.undo());
	redo = (): void => this.#told(this.#live.redo());

	/** undefined: it was refused, and why is told; null: there was nothing to change. */
	#step(edits: readonly Edit[], label: string): Step | null | undefined {
		if (this.locked !== null) {
			toasts.show(this.locked, { tone: 'bad' });
			return undefined;
		}
		const done = this.#live.change(edits, label);
		this.#told(done);
		return done.ok ? done.value : undefined;
	}

	get #mapKey(): string {
		return this.map?.key ?? '';
	}

	#told(done: Typed<unknown>): void {
		if (!done.ok) toasts.show(done.why, { tone: 'bad' });
	}
}
