/** The standards that ship with the product: id → loader. A further one is a further row. */
import type { Outcome } from '#domain/fault.ts';
import { editionIn, teachingIn } from './find.ts';
import {
	libraryOf,
	type AnyStandard,
	type Edition,
	type Library,
	type ShelvedStandard,
	type StandardEntry,
} from './library.ts';
import type { TeachingStandard } from './schema/teaching.ts';

export type { Edition, StandardEntry } from './library.ts';

type Row = Pick<ShelvedStandard, 'id' | 'edition' | 'title' | 'name'> & {
	/** First day of force. */
	readonly from: string;
	readonly level?: string;
	readonly load: () => Promise<{ default: unknown }>;
};

/**
 * The file is not validated here: a published edition is never rewritten, and a test proves that each
 * fits its schema and this table, so every check of a plan need not pay for it again.
 */
const shelve =
	(kind: ShelvedStandard['kind']) =>
	({ from, level = '', load, ...row }: Row): ShelvedStandard => ({
		...row,
		kind,
		level,
		force: { from, to: null },
		home: 'shipped',
		origin: '',
		load: async () => (await load()).default as AnyStandard,
	});

// The specifiers are literal, so that the bundler makes one chunk of each, loaded when asked for.
const teaching: readonly Row[] = [
	{
		id: '730705',
		edition: '2025',
		from: '2025-02-11',
		title: '直播电商服务专业教学标准（中等职业教育）',
		name: '直播电商服务',
		level: '中等职业教育',
		load: () =>
			import('./teaching/730705-livestream-ecommerce-service/2025/standard.json', {
				with: { type: 'json' },
			}),
	},
];

const certificates: readonly Row[] = [
	{
		id: 'livestream-ecommerce',
		edition: '2021-1.0',
		from: '2021-03-01',
		title: '直播电商职业技能等级标准',
		name: '直播电商',
		load: () =>
			import('./certificates/livestream-ecommerce/2021-1.0/standard.json', {
				with: { type: 'json' },
			}),
	},
	{
		id: 'webcast-operation',
		edition: '2021-2.0',
		from: '2021-12-01',
		title: '网络直播运营职业技能等级标准',
		name: '网络直播运营',
		load: () =>
			import('./certificates/webcast-operation/2021-2.0/standard.json', { with: { type: 'json' } }),
	},
	{
		id: 'new-media-technology',
		edition: '2021-1.0',
		from: '2021-03-01',
		title: '新媒体技术职业技能等级标准',
		name: '新媒体技术',
		load: () =>
			import('./certificates/new-media-technology/2021-1.0/standard.json', {
				with: { type: 'json' },
			}),
	},
];

const occupations: readonly Row[] = [
	{
		id: 'internet-marketer',
		edition: '2021',
		from: '2021-11-18',
		title: '互联网营销师国家职业技能标准（2021年版）',
		name: '互联网营销师',
		load: () =>
			import('./occupations/internet-marketer/2021/standard.json', { with: { type: 'json' } }),
	},
];

export const shippedLibrary: Library = libraryOf([
	...teaching.map(shelve('teaching')),
	...certificates.map(shelve('certificate')),
	...occupations.map(shelve('occupational')),
]);

/** What ships, without loading any of it. */
export const standardIndex: readonly StandardEntry[] = shippedLibrary.entries;

/** The edition of a teaching standard that holds for a cohort (its entry year); without one the newest. */
export const editionFor = (
	id: string,
	cohort?: number,
	library: Library = shippedLibrary,
): Outcome<Edition> => editionIn(library, id, cohort);

/** The teaching standard `id` in `edition`; without one, the edition that holds for `cohort`, else the newest. */
export const loadTeachingStandard = (
	id: string,
	edition?: string | null,
	cohort?: number,
	library: Library = shippedLibrary,
): Promise<Outcome<TeachingStandard>> => teachingIn(library, id, edition ?? null, cohort);
