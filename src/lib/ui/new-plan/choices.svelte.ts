/** What has been chosen so far, as typed; begins with what was sent last, else with the usual. */
import type { Plan } from '#domain/plan/shape.ts';
import { cohortWeeks, type TermWeeks } from '#domain/staff/cohort-weeks.ts';
import { weekTexts, yearSums, type WeekTexts } from './calendar-form.ts';
import { general, type ProgrammeChoice, type RawChoice, type StandardOffer } from './offer.ts';

/** What was sent last, and by which start. */
type Sent = RawChoice & { readonly start: StartKind };

/** From the standard, a plan of the school, or a file that is brought in next. */
export type StartKind = 'standard' | 'plan' | 'file';

export class Choices {
	standardId = $state('');
	/** Code, as typed or picked, where there is no standard. */
	programme = $state('');
	cohort = $state('');
	/** `yes` or `no`, as the form sends it. */
	creditSystem = $state('yes');
	texts = $state<WeekTexts>({});
	start = $state<StartKind>('standard');
	/** Key of the plan to start from, as it is listed. */
	from = $state('');
	/** Level by key of each certificate that is an aim. */
	aims = $state.raw<Record<string, string>>({});
	suggests = $state(true);
	readonly #standards: readonly StandardOffer[];
	readonly #terms: readonly TermWeeks[];
	/** The weeks as they were last laid out: as long as nobody wrote into them they follow the choice. */
	#laid: string;
	/** What is usual for the years of study; empty until it is loaded. */
	#usual = $state.raw<Plan['calendar']>([]);
	/** The catalogue; empty until it is loaded. */
	programmes = $state.raw<readonly ProgrammeChoice[]>([]);

	constructor(
		standards: readonly StandardOffer[],
		terms: readonly TermWeeks[],
		year: number,
		sent: Sent | undefined,
	) {
		const [usual] = standards;
		this.#standards = standards;
		const offered = [general, ...standards.map(({ id }) => id)];
		const wanted = sent?.standard ?? '';
		this.standardId = offered.includes(wanted) ? wanted : (usual?.id ?? '');
		this.programme = sent?.programme ?? '';
		this.cohort = sent?.cohort || String(year);
		this.creditSystem = sent && !sent.creditSystem ? 'no' : 'yes';
		this.start = sent?.start ?? 'standard';
		this.from = sent?.from ?? '';
		this.aims = Object.fromEntries(
			(sent?.certificates ?? []).map(({ key, level }) => [key, level]),
		);
		this.suggests = sent?.suggests ?? true;
		this.#terms = terms;
		this.#usual = usual?.calendar ?? [];
		const laid = weekTexts(this.school.calendar);
		this.#laid = JSON.stringify(laid);
		this.texts = sent?.weeks.size ? Object.fromEntries(sent.weeks) : laid;
	}

	/** The usual weeks with those of the school's 校历 for the cohort. */
	get school() {
		return cohortWeeks(this.#usual, Number(this.cohort), this.#terms);
	}

	/** Lays out the weeks of the school, whatever stands there. */
	layOut(): void {
		this.texts = weekTexts(this.school.calendar);
		this.#laid = JSON.stringify(this.texts);
	}

	/** Somebody wrote other weeks than the school's. */
	get hasOwnWeeks(): boolean {
		return JSON.stringify(this.texts) !== JSON.stringify(weekTexts(this.school.calendar));
	}

	/**
	 * A school of four years has eight semesters, another cohort other school years: weeks that nobody has
	 * written follow, written ones only where there is another number of semesters.
	 */
	fit(calendarOf: (years: number) => Plan['calendar']): void {
		const { duration } = this;
		if (duration === null) return;
		this.#usual = calendarOf(duration);
		const semesters = Object.keys(this.texts).filter((place) => place.endsWith('/teaching'));
		const untouched = JSON.stringify(this.texts) === this.#laid;
		if (untouched || semesters.length !== 2 * duration) this.layOut();
	}

	get standard(): StandardOffer | undefined {
		return this.#standards.find(({ id }) => id === this.standardId);
	}

	/** The programme that has no standard, once its code is one of the catalogue. */
	get generalProgramme(): ProgrammeChoice | undefined {
		if (this.standardId !== general) return undefined;
		const code = this.programme.normalize('NFKC').trim();
		return this.programmes.find((programme) => programme.code === code);
	}

	/** Code of the programme that the plan will be of. */
	get programmeCode(): string {
		return this.standardId === general ? (this.generalProgramme?.code ?? '') : this.standardId;
	}

	/** Years of study; null before a programme is chosen. */
	get duration(): number | null {
		return this.standard?.years ?? this.generalProgramme?.years ?? null;
	}

	/** The school years beside the weeks that the standard asks for. */
	get years() {
		const { standard, duration } = this;
		return duration ? yearSums(this.texts, duration, standard?.yearWeeks?.weeks ?? null) : [];
	}

	/** Changes with every choice. */
	get key(): string {
		return JSON.stringify([
			this.standardId,
			this.programme,
			this.cohort,
			this.creditSystem,
			this.texts,
			this.start,
			this.start === 'plan' ? this.from : '',
			this.aims,
			this.suggests,
		]);
	}
}
