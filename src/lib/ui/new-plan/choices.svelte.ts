/** What has been chosen so far, as typed; begins with what was sent last, else with the usual. */
import { weekTexts, yearSums, type WeekTexts } from './calendar-form.ts';
import type { RawChoice, StandardOffer } from './offer.ts';

export class Choices {
	standardId = $state('');
	cohort = $state('');
	/** `yes` or `no`, as the form sends it. */
	creditSystem = $state('yes');
	texts = $state<WeekTexts>({});
	readonly #standards: readonly StandardOffer[];

	constructor(standards: readonly StandardOffer[], year: number, sent: RawChoice | undefined) {
		const [usual] = standards;
		this.#standards = standards;
		this.standardId = sent?.standard || (usual?.id ?? '');
		this.cohort = sent?.cohort || String(year);
		this.creditSystem = sent && !sent.creditSystem ? 'no' : 'yes';
		this.texts = sent?.weeks.size
			? Object.fromEntries(sent.weeks)
			: weekTexts(usual?.calendar ?? []);
	}

	get standard(): StandardOffer | undefined {
		return this.#standards.find(({ id }) => id === this.standardId);
	}

	/** The school years beside the weeks that the standard asks for. */
	get years() {
		const { standard } = this;
		return standard ? yearSums(this.texts, standard.years, standard.yearWeeks?.weeks ?? null) : [];
	}

	/** Changes with every choice. */
	get key(): string {
		return JSON.stringify([this.standardId, this.cohort, this.creditSystem, this.texts]);
	}
}
