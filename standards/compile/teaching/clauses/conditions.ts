/** Sections 9 and 10: people and rooms that the school must have. */
import type { Paragraph } from '../../clauses/paragraphs.ts';
import { hitsIn, placeOf, wholeOf, within, type Found, type Hit, type Reading } from './found.ts';

const condition = (found: Omit<Found, 'scope' | 'strength'>, hit: Hit): Found => ({
	...found,
	scope: 'conditions',
	strength: hit.clause.strength,
});

const listed = (
	rule: string,
	part: string | null,
	parts: readonly string[],
	hit: Hit | undefined,
): Found[] =>
	hit && parts.length > 0
		? [
				condition(
					{ rule, ...(part ? { part } : {}), value: { parts: [...parts] }, place: placeOf(hit) },
					hit,
				),
			]
		: [];

function leader(reading: Reading): Found[] {
	const [hit] = hitsIn(within(reading, '9.2'), /职称|职务|副高|高级/);
	const words = hit?.clause.words.replace(/^.*?具[有备]/, '') ?? '';
	const match =
		/^(本专业(?:及|或|和)相[关近]专业|本专业|相[关近]专业)?(?:的)?(.*?(?:职称|技术职务))/.exec(
			words,
		);
	return listed(
		'staff/leader',
		null,
		[match?.[1], match?.[2]].filter((part) => part !== undefined),
		hit,
	);
}

function qualification(reading: Reading): Found[] {
	const paragraphs = within(reading, '9.3');
	const [certificate] = hitsIn(paragraphs, /教师资格/);
	const [degree] = hitsIn(paragraphs, /专业.*(?:学历|学位)/);
	const named = /[^具有，]*教师资格(?:证书|证)?/.exec(certificate?.clause.words ?? '')?.[0];
	return [
		...listed('staff/qualification', 'teachingCertificate', named ? [named] : [], certificate),
		...listed('staff/qualification', 'relatedDegree', reading.content.staff.relatedDegrees, degree),
	];
}

function partTime(reading: Reading): Found[] {
	const [hit] = hitsIn(within(reading, '9.4'), /(?:中级|副高|高级)[^，]*(?:职称|职务|等级)/);
	const text = hit
		? hit.sentence.paragraph.bare.text
				.slice(hit.clause.from, hit.clause.to)
				.replace(/^.*?具[有备]/, '')
		: '';
	return listed(
		'staff/part-time',
		null,
		text.split(/或(?!者以上)|、/).filter((part) => part !== ''),
		hit,
	);
}

/** The sentence under the heading of a room that says what stands in it. */
function room(reading: Reading, name: string, parts: readonly string[]): Found[] {
	const own = within(reading, '10.1.2').filter(
		({ part, bare: { text } }) => part?.title.startsWith(name) || text.includes(name),
	);
	const [hit] = hitsIn(own, /配备|配置|配有|设有|安装/);
	if (!hit || parts.length === 0) return [];
	const { paragraph, to } = wholeOf(hit.sentence);
	const place = { paragraph, from: hit.clause.from, to };
	return [
		condition({ rule: 'facilities/rooms', part: name, value: { parts: [...parts] }, place }, hit),
	];
}

/** From 成为实习基地 to the agreement, where one sentence says both. */
function agreement(paragraphs: readonly Paragraph[]): Found[] {
	const [hit] = hitsIn(paragraphs, /协议/);
	if (!hit) return [];
	const prior = hit.sentence.clauses[hit.at - 1]?.words ?? '';
	const place = placeOf(hit, /实习基地|合作关系/.test(prior) ? 1 : 0);
	return [
		condition(
			{ rule: 'facilities/bases', part: 'agreement', value: { min: '1' }, unit: '个', place },
			hit,
		),
	];
}

export function conditions(reading: Reading): Found[] {
	const { rooms, positions } = reading.content.facilities;
	const bases = within(reading, '10.1.3');
	const [offered] = hitsIn(bases, /提供.*岗位/);
	return [
		...leader(reading),
		...qualification(reading),
		...partTime(reading),
		...rooms.flatMap(({ name, equipment, software }) =>
			room(reading, name, [...equipment, ...software]),
		),
		...agreement(bases),
		...listed('facilities/bases', 'positions', positions, offered),
	];
}
