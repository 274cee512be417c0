/** The skills that a chosen level asks for: its own, and those of the lower levels that it includes. */
import type { CertificateStandard } from '../../schema/certificate.ts';
import type { OccupationalStandard } from '../../schema/occupational.ts';
import type { Certificate, ClaimedStandard } from '../claims.ts';

/** Ids of skills, each once: `初级/1.1.1`. */
type Skills = readonly string[];

const ofCertificate = ({ standard }: CertificateStandard, { level }: Certificate): Skills => {
	const at = standard.levels.findIndex((each) => each.level === level);
	const first = standard.includesLower.value ? 0 : at;
	return at < 0
		? []
		: standard.levels
				.slice(first, at + 1)
				.flatMap(({ domains }) => domains)
				.flatMap(({ tasks }) => tasks)
				.flatMap(({ skills }) => skills.map(({ id }) => id));
};

/** 3: 高级别涵盖低级别的要求. */
const includesLower = ({ standard }: OccupationalStandard): boolean =>
	standard.sections.some(({ paragraphs }) =>
		paragraphs.some((text) => text.includes('涵盖低级别')),
	);

type Work = OccupationalStandard['standard']['work'][number];

/** Functions that a track is examined in; where the text does not say, all. */
const examined = ({ functions, examined }: Work, track: string | null) => {
	const own = examined.find((each) => each.track === track)?.functions;
	return own ? functions.filter(({ number }) => own.includes(number)) : functions;
};

function ofOccupation(standard: OccupationalStandard, { level, track }: Certificate): Skills {
	const levels: string[] = standard.standard.levels.map((each) => each.level);
	const at = levels.indexOf(level);
	const chosen = at < 0 ? [] : levels.slice(includesLower(standard) ? 0 : at, at + 1);
	return standard.standard.work
		.filter((work) => chosen.includes(work.level) && (work.track === null || work.track === track))
		.flatMap((work) => examined(work, track))
		.flatMap(({ workContents }) => workContents)
		.flatMap(({ skills }) => skills)
		.filter(({ tracks }) => tracks === null || track === null || tracks.includes(track))
		.map(({ id }) => id);
}

const kept = new WeakMap<ClaimedStandard, Map<string, Skills>>();

/** Empty: the standard has no such level. */
export function skillsOf(standard: ClaimedStandard, certificate: Certificate): Skills {
	const made = kept.get(standard) ?? new Map<string, Skills>();
	kept.set(standard, made);
	const key = `${certificate.level}/${certificate.track ?? ''}`;
	const all =
		made.get(key) ??
		(standard.kind === 'certificate'
			? ofCertificate(standard, certificate)
			: ofOccupation(standard, certificate));
	made.set(key, all);
	return all;
}
