/** What the page of certificates takes from the standards: given by the route, which may read them. */
import type { Asked } from '#domain/certificates/asked.ts';
import type { Claimable } from '#domain/certificates/claimable.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import type { ItemSuggestions } from '#domain/certificates/suggest/index.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { OccupationView } from './occupation-view.ts';

export interface CertificateSource {
	/** What its level and 工种 ask for; null: its standard is not at hand yet, or in no library. */
	readonly askedOf: (certificate: Certificate) => Asked | null;
	/** For each skill the courses that most probably teach it, the most probable first. */
	readonly suggest: (plan: Pick<Plan, 'courses'>, asked: Asked) => readonly ItemSuggestions[];
	/** null: it is no occupational standard, or not at hand. */
	readonly occupationOf: (
		certificate: Certificate,
		plan: Plan,
		measures: Measures,
	) => OccupationView | null;
	readonly claimable: readonly Claimable[];
}
