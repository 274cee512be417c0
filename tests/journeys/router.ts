/** Every page of the router, and who sees most of it: a page that is added and visited nowhere fails `accessible.spec.ts`. */
import { readdirSync } from 'node:fs';
import { recordKinds } from '#domain/staff/records.ts';
import { chapterIds } from '#ui/plan/chapters/contents.ts';

const pageFile = '+page.svelte';

/** `/plans/[plan]/courses`, … : all that renders a page. */
export const routes: readonly string[] = readdirSync('src/routes', { recursive: true })
	.map((name) => `/${String(name)}`)
	.filter((name) => name.endsWith(`/${pageFile}`))
	.map((name) => name.slice(0, -pageFile.length - 1) || '/')
	.toSorted();

/** Whether an address is one of that route: a visitor who was sent elsewhere has not seen the page. */
export function isOf(route: string, address: string): boolean {
	const pattern = route
		.replaceAll(/\/\[\[[^/]+\]\]/g, '(/[^/]+)?')
		.replaceAll(/\[[^/\]]+\]/g, '[^/]+');
	return new RegExp(`^${pattern}$`).test(new URL(address, 'http://localhost').pathname);
}

export type Visitor = 'head' | 'affairs' | 'admin' | 'operator' | 'anyone';

/** What is only known once the demonstration stands. */
export interface Places {
	/** A draft with breaches, just made. */
	readonly plan: string;
	/** The demonstration's own plan, with certificates, a version and what was said on it. */
	readonly demonstrated: string;
	/** Pages of one record, one certificate, one school. */
	readonly record: string;
	readonly certificate: string;
	readonly school: string;
}

type Visit = readonly [Visitor, (places: Places) => string];
/** Where the page is only reached by a story: the journey that looks at it there, by `expectAccessibleHere`. */
interface Story {
	readonly journey: string;
}

const at = (as: Visitor, ...addresses: readonly string[]): readonly Visit[] =>
	addresses.map((address) => [as, () => address]);
const ofPlan = (...parts: readonly string[]): readonly Visit[] =>
	parts.map((part) => ['head', ({ plan }) => plan + part]);
const inJourney = (journey: string): Story => ({ journey });

export const visits: Readonly<Record<string, readonly Visit[] | Story>> = {
	// The operator's is /platform.
	'/': [...at('head', '/'), ...at('affairs', '/')],
	'/account': at('head', '/account'),
	'/audit': at('affairs', '/audit'),
	'/desk': at('affairs', '/desk'),
	'/desk/changes': at('affairs', '/desk/changes'),
	'/desk/courses': at('affairs', '/desk/courses'),
	'/desk/export': at('affairs', '/desk/export'),
	'/desk/findings': at('affairs', '/desk/findings'),
	'/desk/loads': at('affairs', '/desk/loads'),
	'/desk/rejudge': at('affairs', '/desk/rejudge'),
	'/desk/rules': at('affairs', '/desk/rules'),
	'/desk/template': at('affairs', '/desk/template'),
	'/facts': at('admin', '/facts'),
	'/facts/[kind]': at('admin', ...recordKinds.map((kind) => `/facts/${kind}`)),
	'/facts/[kind]/[record]': [['admin', ({ record }) => record]],
	'/facts/[kind]/new': at('admin', ...recordKinds.map((kind) => `/facts/${kind}/new`)),
	'/facts/import': at('admin', '/facts/import'),
	'/facts/removed': at('admin', '/facts/removed'),
	'/guests/[token]': inJourney('guests.spec.ts'),
	'/invitations/[token]': inJourney('people.spec.ts'),
	'/login': at('anyone', '/login'),
	'/login/code': inJourney('second-step.spec.ts'),
	'/login/school/[code]': inJourney('identity.spec.ts'),
	'/people': at('admin', '/people'),
	'/people/identity': at('admin', '/people/identity'),
	'/people/tokens': at('admin', '/people/tokens'),
	'/plans': [...at('head', '/plans'), ...at('affairs', '/plans')],
	'/plans/[plan]': [...ofPlan(''), ['affairs', ({ demonstrated }) => demonstrated]],
	'/plans/[plan]/calendar': ofPlan('/calendar'),
	'/plans/[plan]/certs/[[cert]]': [
		...ofPlan('/certs'),
		['affairs', ({ certificate }) => certificate],
	],
	'/plans/[plan]/chains': [['affairs', ({ demonstrated }) => `${demonstrated}/chains`]],
	'/plans/[plan]/chapters/[chapter]': ofPlan(
		...chapterIds.map((chapter) => `/chapters/${chapter}`),
	),
	'/plans/[plan]/charts': ofPlan('/charts'),
	'/plans/[plan]/compare': ofPlan('/compare?from=start'),
	'/plans/[plan]/courses': ofPlan('/courses'),
	'/plans/[plan]/facts': [['affairs', ({ demonstrated }) => `${demonstrated}/facts`]],
	'/plans/[plan]/file': [['affairs', ({ demonstrated }) => `${demonstrated}/file`]],
	'/plans/[plan]/import': ofPlan('/import'),
	'/plans/[plan]/report': ofPlan('/report'),
	'/plans/[plan]/report/comparison': ofPlan('/report/comparison'),
	'/plans/[plan]/versions': [
		...ofPlan('/versions'),
		['affairs', ({ demonstrated }) => `${demonstrated}/versions`],
	],
	'/plans/[plan]/workbook': ofPlan('/workbook'),
	'/plans/new': at('head', '/plans/new'),
	'/platform': at('operator', '/platform'),
	'/platform/[school]': [['operator', ({ school }) => school]],
	'/schools': at('head', '/schools'),
	'/standards': at('affairs', '/standards'),
	'/standards/[id]/[edition]': at('affairs', '/standards/730705/2025'),
	'/standards/catalogue': at('affairs', '/standards/catalogue'),
	'/standards/import': at('affairs', '/standards/import'),
	'/standards/import/[job]': inJourney('import.spec.ts'),
	'/standards/layers': at('affairs', '/standards/layers'),
	'/verify': at('anyone', '/verify'),
	'/verify/[code]': at('anyone', '/verify/0000000000000'),
};

/** What is answered where there is nothing, or not for this person. */
export const errors: readonly (readonly [Visitor, string])[] = [
	['anyone', '/nowhere'],
	['head', '/nowhere'],
	['head', '/plans/zzzzzzzzzzzzzzzz'],
	['head', '/platform'],
	['anyone', '/guests/nothing'],
	['anyone', '/invitations/nothing'],
];
