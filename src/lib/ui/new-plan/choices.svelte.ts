/** What has been chosen so far, as typed; begins with what was sent last, else with the usual. */
import type { Plan } from '#domain/plan/shape.ts';
import { weekTexts, yearSums, type WeekTexts } from './calendar-form.ts';
import { general, type ProgrammeChoice, type RawChoice, type StandardOffer } from './offer.ts';

export class Choices {
	standardId = $state('');
	/** Code, as typed or picked, where there is no standard. */
	programme = $state('');
	cohort = $state('');
	/** `yes` or `no`, as the form sends it. */
	creditSystem = $state('yes');
	texts = $state<WeekTexts>({});
	readonly #standards: readonly StandardOffer[];
	/** The catalogue; empty until it is loaded. */
	programmes = $state.raw<readonly ProgrammeChoice[]>([]);

	constructor(standards: readonly StandardOffer[], year: number, sent: RawChoice | undefined) {
		const [usual] = standards;
		this.#standards = standards;
		this.standardId = sent?.standard || (usual?.id ?? '');
		this.programme = sent?.programme ?? '';
		this.cohort = sent?.cohort || String(year);
		this.creditSystem = sent && !sent.creditSystem ? 'no' : 'yes';
		this.texts = sent?.weeks.size
			? Object.fromEntries(sent.weeks)
			: weekTexts(usual?.calendar ?? []);
	}

	/** A school of four years has eight semesters: another number of years begins with its usual weeks. */
	fit(calendarOf: (years: number) => Plan['calendar']): void {
		const { duration } = this;
		if (duration === null) return;
		const semesters = Object.keys(this.texts).filter((place) => place.endsWith('/teaching'));
		if (semesters.length === 2 * duration) return;
		this.texts = weekTexts(calendarOf(duration));
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
		]);
	}
}
