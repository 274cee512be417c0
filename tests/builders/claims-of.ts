/** Plans with a certificate for an aim, and the world in which its standard is known. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Asked } from './judging-of.ts';
import { worldOf } from './judging-of.ts';
import type { CertificateStandard } from '#standards/schema/certificate.ts';
import type { OccupationalStandard } from '#standards/schema/occupational.ts';
import type { World } from '#standards/rules/world.ts';
import livestream from '#standards/certificates/livestream-ecommerce/2021-1.0/standard.json' with { type: 'json' };
import newMedia from '#standards/certificates/new-media-technology/2021-1.0/standard.json' with { type: 'json' };
import webcast from '#standards/certificates/webcast-operation/2021-2.0/standard.json' with { type: 'json' };
import marketer from '#standards/occupations/internet-marketer/2021/standard.json' with { type: 'json' };

export type Certificate = Plan['certificates'][number];

export const certificates = {
	livestream: livestream as unknown as CertificateStandard,
	newMedia: newMedia as unknown as CertificateStandard,
	webcast: webcast as unknown as CertificateStandard,
};
export const occupation = marketer as unknown as OccupationalStandard;

const all = [...Object.values(certificates), occupation];

/** The world with every standard that ships. */
export const claimedWorld = (changes: Partial<World> = {}): World =>
	worldOf({
		claimed: new Map(all.map((one) => [`${one.standard.id}@${one.standard.edition}`, one])),
		...changes,
	});

export const claimed = (changes: Partial<World> = {}): Asked => ({ world: claimedWorld(changes) });

/** A world whose 互联网营销师 says something else. */
export const claimedAs = (
	changes: Partial<OccupationalStandard['standard']>,
	parameters = occupation.parameters,
): Asked => {
	const standard = { ...occupation.standard, ...changes };
	return claimed({
		claimed: new Map([['internet-marketer@2021', { ...occupation, standard, parameters }]]),
	});
};

/** An aim without mapping: 网络直播运营（初级）, unless told otherwise. */
export const certificateOf = (parts: Partial<Certificate> = {}): Certificate => ({
	standard: { id: 'webcast-operation', edition: '2021-2.0' },
	level: '初级',
	track: null,
	examSemester: 4,
	mapping: [],
	conversion: [],
	...parts,
});

/** 互联网营销师（五级，直播销售员）. */
export const occupationOf = (parts: Partial<Certificate> = {}): Certificate =>
	certificateOf({
		standard: { id: 'internet-marketer', edition: '2021' },
		level: '五级',
		track: 'B',
		...parts,
	});

/** Each skill taught by one course; hours of each as given. */
export const mappingOf = (
	skills: readonly string[],
	course: string,
	hours: number | null = null,
): Certificate['mapping'] =>
	skills.map((skill) => ({ skill, courses: [{ course, role: 'taught', hours }] }));
