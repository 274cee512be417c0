/** A certificate on a plan: which course carries which skill, and what is covered. Nothing counts twice. */
import type { Measures } from '../plan/measure.ts';
import type { Asked } from './asked.ts';
import { certificateKey, type Certificate } from './certificate.ts';
import { coveredBy } from './covered.ts';
import { mappedIn, type Mapped } from './mapped.ts';
import { rowsOf, type MapRow } from './map-rows.ts';
import { pointsOf } from './points.ts';
import { statesOf, type PointState } from './states.ts';
import { totalsOf, type Totals } from './totals.ts';

export interface CertificateMap {
	/** `webcast-operation@2021-2.0` */
	readonly key: string;
	readonly certificate: Certificate;
	readonly asked: Asked;
	/** Every course of the plan, in its order. */
	readonly rows: readonly MapRow[];
	/** By id, in the order of the standard, knowledge points among them. */
	readonly points: ReadonlyMap<string, PointState>;
	readonly skills: Totals;
	readonly knowledge: Totals;
	/** Mapped, but the chosen edition and level asks for no such thing: listed, never counted. */
	readonly stale: readonly Mapped[];
	/** Mapped to a course that the plan no longer has: listed, never counted. */
	readonly gone: readonly Mapped[];
}

/** The map of one certificate; `asked` is what its standard, level and 工种 ask for. */
export function mapOf(certificate: Certificate, asked: Asked, measures: Measures): CertificateMap {
	const known = pointsOf(asked);
	const there = new Set(measures.offers.map(({ course }) => course.id));
	const all = mappedIn(certificate);
	const live = all.filter(({ skill, course }) => known.has(skill) && there.has(course));
	const points = statesOf(known, live, coveredBy(certificate, measures), measures);
	const states = [...points.values()];
	return {
		key: certificateKey(certificate),
		certificate,
		asked,
		rows: rowsOf(live, known, measures),
		points,
		skills: totalsOf(states.filter(({ isKnowledge }) => !isKnowledge)),
		knowledge: totalsOf(states.filter(({ isKnowledge }) => isKnowledge)),
		stale: all.filter(({ skill }) => !known.has(skill)),
		gone: all.filter(({ skill, course }) => known.has(skill) && !there.has(course)),
	};
}
