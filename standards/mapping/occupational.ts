/** What the page of an occupational standard shows of a plan. */
import type { Certificate } from '#domain/certificates/certificate.ts';
import { fraction, hundredths, type Fraction, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';
import { namesOf } from '../rules/programme-names.ts';
import type { World } from '../rules/world.ts';
import { applicationsOf, type Applications } from './applications.ts';
import { functionWeights, type FunctionWeight } from './function-weights.ts';
import { referenceHours, trainedHours, type Mapped as MappedHours } from './mapped-hours.ts';

export interface FunctionShare extends FunctionWeight {
	/** Of all hours mapped to functions of the level; null: none is mapped. */
	readonly share: Fraction | null;
}

export interface OccupationalPage {
	/** Hours mapped to what the level asks for; `open`: some are not given. */
	readonly trained: MappedHours;
	/** 培训参考学时; null: the standard has none. */
	readonly reference: Hundredths | null;
	readonly functions: readonly FunctionShare[];
	/** null: the standard has no conditions for the level. */
	readonly applications: Applications | null;
}

function sharesOf(functions: readonly FunctionWeight[]): FunctionShare[] {
	const total = functions.reduce((sum, { mapped }) => sum + mapped.hours, 0);
	return functions.map((one) => ({
		...one,
		share: total === 0 ? null : fraction(one.mapped.hours, total),
	}));
}

/** Knowledge points that are covered stand in the map (`knowledge`), not here. */
export function occupationalPage(
	standard: OccupationalStandard,
	certificate: Certificate,
	plan: Plan,
	measures: Measures,
	world: World,
): OccupationalPage {
	const { level } = certificate;
	const trained = trainedHours(standard, certificate, measures);
	const said = referenceHours(standard, level)?.value.min;
	const reference = said === undefined ? null : hundredths(Number(said));
	const cohort = { cohort: plan.cohort, years: plan.years, ...namesOf({ plan, world }) };
	const hours = { hours: trained.hours, reference };
	return {
		trained,
		reference,
		functions: sharesOf(functionWeights(standard, certificate, measures)),
		applications: applicationsOf(standard, level, cohort, hours),
	};
}
