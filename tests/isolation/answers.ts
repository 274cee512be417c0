/**
 * The table of answers: for each door of the server who gets which status. A door that stands not
 * here fails the suite. Of a plan or an import it says what its own school's people get; to everyone
 * else, and under an id of another school, it is not there (see `hidden`).
 */
import { standings, type Standing } from './visitors.ts';
import type { Owned, World } from './world.ts';

/** Statuses in the order of `standings`: nobody, expired, unplaced, operator, then the roles. */
const rows: Record<string, string> = {
	//                                     nobody expired unplaced operator | head outsider reviewer affairs auditor admin
	'page /': '303 303 303 303 | 200 200 200 200 200 200',
	'action /?/theme': '303 303 303 303 | 303 303 303 303 303 303',
	'GET /api/session': '401 401 200 200 | 200 200 200 200 200 200',
	'POST /api/session': '422 422 422 422 | 422 422 422 422 422 422',
	'page /login': '200 200 303 303 | 303 303 303 303 303 303',
	'action /login?/default': '422 422 303 303 | 303 303 303 303 303 303',
	// Nobody is halfway in.
	'page /login/code': '303 303 303 303 | 303 303 303 303 303 303',
	'action /login/code?/default': '303 303 303 303 | 303 303 303 303 303 303',
	'GET /login/school': '303 303 303 303 | 303 303 303 303 303 303',
	// Of a 登录码 that no school has.
	'page /login/school/[code]': '303 303 303 303 | 303 303 303 303 303 303',
	'GET /login/school/[code]/start': '303 303 303 303 | 303 303 303 303 303 303',
	'GET /login/school/[code]/callback': '303 303 303 303 | 303 303 303 303 303 303',
	'POST /logout': '303 303 303 303 | 303 303 303 303 303 303',
	'page /facts/import': '303 303 303 303 | 403 403 403 200 403 200',
	'action /facts/import?/upload': '303 303 303 303 | 403 403 403 422 403 422',
	'action /facts/import?/paste': '303 303 303 303 | 403 403 403 422 403 422',
	'action /facts/import?/renew': '303 303 303 303 | 403 403 403 404 403 404',
	'action /facts/import?/confirm': '303 303 303 303 | 403 403 403 404 403 404',
	'GET /facts/import/template': '303 303 303 303 | 403 403 403 200 403 200',
	'GET /facts/import/problems': '303 303 303 303 | 403 403 403 404 403 404',
	'page /desk': '303 303 303 303 | 403 403 403 200 200 403',
	'page /desk/findings': '303 303 303 303 | 403 403 403 200 200 403',
	'action /desk/findings?/rule': '303 303 303 303 | 403 403 403 422 403 403',
	'page /desk/courses': '303 303 303 303 | 403 403 403 200 200 403',
	'page /desk/loads': '303 303 303 303 | 403 403 403 200 200 403',
	'action /desk/loads?/norms': '303 303 303 303 | 403 403 403 422 403 403',
	'page /desk/changes': '303 303 303 303 | 403 403 403 200 200 403',
	'page /desk/rejudge': '303 303 303 303 | 403 403 403 200 200 403',
	// Of a requirement that is none.
	'action /desk/rejudge?/layer': '303 303 303 303 | 403 403 403 422 422 403',
	'POST /desk/rejudge/[plan]': '401 401 404 404 | 403 404 403 422 422 404',
	'page /desk/export': '303 303 303 303 | 403 403 403 200 200 403',
	// Of plans of a year that has none, and of an export that is none.
	'action /desk/export?/begin': '303 303 303 303 | 403 403 403 422 422 403',
	'action /desk/export?/cancel': '303 303 303 303 | 403 403 403 404 404 403',
	'GET /desk/export/[bulk]': '303 303 303 303 | 403 403 403 404 404 403',
	'page /desk/rules': '303 303 303 303 | 403 403 403 200 200 403',
	'action /desk/rules?/days': '303 303 303 303 | 403 403 403 422 403 403',
	// Of no rules at all: nobody's way is left open by a form that was cut short.
	'action /desk/rules?/routing': '303 303 303 303 | 403 403 403 422 403 403',
	'page /desk/template': '303 303 303 303 | 403 403 403 200 200 200',
	// Of no file, and of a template that neither school has.
	'action /desk/template?/bring': '303 303 303 303 | 403 403 403 422 403 422',
	'action /desk/template?/use': '303 303 303 303 | 403 403 403 404 403 404',
	'GET /desk/template/starter': '303 303 303 303 | 403 403 403 200 200 200',
	'GET /desk/template/[template]': '303 303 303 303 | 403 403 403 404 404 404',
	'GET /desk/template/[template]/sample': '303 303 303 303 | 403 403 403 404 404 404',
	'page /plans': '303 303 303 303 | 200 200 200 200 200 200',
	'page /plans/new': '303 303 303 303 | 200 200 403 403 403 403',
	'action /plans/new?/preview': '303 303 303 303 | 422 422 403 403 403 403',
	'action /plans/new?/create': '303 303 303 303 | 422 422 403 403 403 403',
	// Each person's own, and nobody else's.
	'action /plans/new?/keep': '303 303 303 303 | 303 303 403 403 403 403',
	'action /plans/new?/forget': '303 303 303 303 | 303 303 403 403 403 403',
	'page /plans/[plan]': '303 303 303 303 | 200 404 200 200 200 404',
	'action /plans/[plan]?/submit': '303 303 303 303 | 422 404 403 403 403 404',
	'action /plans/[plan]?/withdraw': '303 303 303 303 | 409 404 403 403 403 404',
	'action /plans/[plan]?/endorse': '303 303 303 303 | 403 404 409 403 403 404',
	'action /plans/[plan]?/return': '303 303 303 303 | 403 404 409 409 403 404',
	'action /plans/[plan]?/accept': '303 303 303 303 | 403 404 403 409 403 404',
	// Of a plan that is being written.
	'action /plans/[plan]?/deliberate': '303 303 303 303 | 403 404 403 409 403 404',
	'action /plans/[plan]?/approve': '303 303 303 303 | 403 404 403 409 403 404',
	'action /plans/[plan]?/publish': '303 303 303 303 | 403 404 403 409 403 404',
	'action /plans/[plan]?/archive': '303 303 303 303 | 403 404 403 409 403 404',
	'action /plans/[plan]?/record': '303 303 303 303 | 403 404 403 409 403 404',
	'action /plans/[plan]?/change': '303 303 303 303 | 409 404 403 403 403 404',
	'GET /plans/[plan]/publication': '303 303 303 303 | 409 404 409 409 409 404',
	'action /plans/[plan]?/assign': '303 303 303 303 | 422 404 403 422 403 404',
	'action /plans/[plan]?/unassign': '303 303 303 303 | 200 404 403 200 403 404',
	'page /plans/[plan]/calendar': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/charts': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/certs/[[cert]]': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/chains': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/chapters': '303 303 303 303 | 307 404 307 307 307 404',
	'page /plans/[plan]/chapters/[chapter]': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/compare': '303 303 303 303 | 200 404 200 200 200 404',
	'GET /plans/[plan]/compare/form': '303 303 303 303 | 200 404 200 200 200 404',
	'GET /plans/[plan]/compare/word': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/workbook': '303 303 303 303 | 200 404 200 200 200 404',
	'action /plans/[plan]/workbook?/upload': '303 303 303 303 | 422 404 403 403 403 404',
	'action /plans/[plan]/workbook?/weigh': '303 303 303 303 | 409 404 403 403 403 404',
	'action /plans/[plan]/workbook?/apply': '303 303 303 303 | 409 404 403 403 403 404',
	'action /plans/[plan]/workbook?/undo': '303 303 303 303 | 409 404 403 403 403 404',
	'page /plans/[plan]/courses': '303 303 303 303 | 200 404 200 200 200 404',
	'POST /plans/[plan]/edits': '401 401 404 404 | 409 404 403 403 403 404',
	'POST /plans/[plan]/rulings': '401 401 404 404 | 403 404 403 422 403 404',
	'POST /plans/[plan]/place': '401 401 404 404 | 200 404 200 200 200 404',
	'GET /plans/[plan]/events': '401 401 404 404 | 200 404 200 200 200 404',
	// Auditors read and speak once a round is opened to them: until then they are told of none.
	'GET /plans/[plan]/comments': '401 401 404 404 | 200 404 200 200 200 404',
	'POST /plans/[plan]/comments': '401 401 404 404 | 422 404 422 422 403 404',
	'GET /plans/[plan]/library': '401 401 404 404 | 200 404 200 200 200 404',
	'POST /plans/[plan]/library': '401 401 404 404 | 422 404 403 403 403 404',
	'GET /plans/[plan]/export/[form]': '303 303 303 303 | 200 404 200 200 200 404',
	// Of a file that was never brought: those who may write the plan find none.
	'page /plans/[plan]/import': '303 303 303 303 | 200 404 403 403 403 404',
	'action /plans/[plan]/import?/upload': '303 303 303 303 | 422 404 403 403 403 404',
	'action /plans/[plan]/import?/choose': '303 303 303 303 | 422 404 403 403 403 404',
	'action /plans/[plan]/import?/confirm': '303 303 303 303 | 422 404 403 403 403 404',
	'action /plans/[plan]/import?/undo': '303 303 303 303 | 422 404 403 403 403 404',
	'action /plans/[plan]/import?/forget': '303 303 303 303 | 422 404 403 403 403 404',
	'page /plans/[plan]/report': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/report/comparison': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/facts': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/versions': '303 303 303 303 | 200 404 200 200 200 404',
	'page /plans/[plan]/file': '303 303 303 303 | 200 404 200 200 200 404',
	'action /plans/[plan]/file?/attach': '303 303 303 303 | 422 404 403 422 403 404',
	'action /plans/[plan]/file?/withdraw': '303 303 303 303 | 422 404 403 422 403 404',
	// Nothing is settled that could be released.
	'action /plans/[plan]/file?/release': '303 303 303 303 | 403 404 403 200 403 404',
	'action /plans/[plan]/file?/invite': '303 303 303 303 | 403 404 403 422 403 404',
	'action /plans/[plan]/file?/revoke': '303 303 303 303 | 403 404 403 409 403 404',
	'GET /plans/[plan]/file/all': '303 303 303 303 | 200 404 200 200 200 404',
	'GET /plans/[plan]/file/[attachment]': '303 303 303 303 | 200 404 200 200 200 404',
	'page /platform': '303 303 404 200 | 404 404 404 404 404 404',
	'action /platform?/create': '303 303 404 422 | 404 404 404 404 404 404',
	'action /platform?/restore': '303 303 404 404 | 404 404 404 404 404 404',
	// Somebody else is at it (see the world): nothing of this begins while the suite looks.
	'action /platform?/gather': '303 303 404 409 | 404 404 404 404 404 404',
	'action /platform?/backup': '303 303 404 409 | 404 404 404 404 404 404',
	'action /platform?/rehearse': '303 303 404 409 | 404 404 404 404 404 404',
	'action /platform?/schedule': '303 303 404 422 | 404 404 404 404 404 404',
	// Of a school that is not there: what is done to one that is, the services' own tests do.
	'page /platform/[school]': '303 303 404 404 | 404 404 404 404 404 404',
	'action /platform/[school]?/rename': '303 303 404 404 | 404 404 404 404 404 404',
	'action /platform/[school]?/suspend': '303 303 404 404 | 404 404 404 404 404 404',
	'action /platform/[school]?/resume': '303 303 404 404 | 404 404 404 404 404 404',
	'action /platform/[school]?/recover': '303 303 404 404 | 404 404 404 404 404 404',
	'action /platform/[school]?/delete': '303 303 404 404 | 404 404 404 404 404 404',
	'GET /platform/[school]/archive': '303 303 404 404 | 404 404 404 404 404 404',
	'page /standards': '303 303 303 200 | 200 200 200 200 200 200',
	'page /standards/catalogue': '303 303 303 200 | 200 200 200 200 200 200',
	'page /standards/[id]/[edition]': '303 303 303 200 | 200 200 200 200 200 200',
	'page /standards/layers': '303 303 303 303 | 200 200 200 200 200 200',
	'action /standards/layers?/add': '303 303 303 303 | 403 403 403 422 403 403',
	'action /standards/layers?/file': '303 303 303 303 | 403 403 403 422 403 403',
	'action /standards/layers?/confirm': '303 303 303 303 | 403 403 403 404 403 403',
	'action /standards/layers?/end': '303 303 303 303 | 403 403 403 404 403 403',
	'page /standards/import': '303 303 303 200 | 403 403 403 200 403 403',
	'action /standards/import?/default': '303 303 303 422 | 403 403 403 422 403 403',
	'page /standards/import/[job]': '303 303 303 404 | 404 404 404 200 404 404',
	'action /standards/import/[job]?/decide': '303 303 303 404 | 404 404 404 409 404 404',
	'action /standards/import/[job]?/identity': '303 303 303 404 | 404 404 404 409 404 404',
	'action /standards/import/[job]?/publish': '303 303 303 404 | 404 404 404 409 404 404',
	'action /standards/import/[job]?/withdraw': '303 303 303 404 | 404 404 404 200 404 404',
	'action /standards/import/[job]?/discard': '303 303 303 404 | 404 404 404 409 404 404',
	'page /audit': '303 303 303 303 | 403 403 403 200 200 200',
	'GET /audit/export': '303 303 303 303 | 403 403 403 200 200 200',
	'action /people?/ways': '303 303 303 303 | 403 403 403 403 403 200',
	'page /people': '303 303 303 303 | 403 403 403 403 403 200',
	'action /people?/invite': '303 303 303 303 | 403 403 403 403 403 200',
	'action /people?/password': '303 303 303 303 | 403 403 403 403 403 404',
	'action /people?/factor': '303 303 303 303 | 403 403 403 403 403 404',
	'action /people?/change': '303 303 303 303 | 403 403 403 403 403 404',
	'action /people?/duty': '303 303 303 303 | 403 403 403 403 403 404',
	'action /people?/remove': '303 303 303 303 | 403 403 403 403 403 404',
	'action /people?/withdraw': '303 303 303 303 | 403 403 403 403 403 404',
	'page /people/tokens': '303 303 303 303 | 403 403 403 403 403 200',
	'action /people/tokens?/make': '303 303 303 303 | 403 403 403 403 403 422',
	'action /people/tokens?/stop': '303 303 303 303 | 403 403 403 403 403 404',
	// Asked by token; a session opens none of them.
	'GET /api/v1/plans': '401 401 401 401 | 401 401 401 401 401 401',
	'GET /api/v1/plans/[plan]': '401 401 401 401 | 401 401 401 401 401 401',
	'GET /api/v1/plans/[plan]/check': '401 401 401 401 | 401 401 401 401 401 401',
	'GET /api/v1/standards': '401 401 401 401 | 401 401 401 401 401 401',
	'GET /api/v1/standards/[id]/[edition]': '401 401 401 401 | 401 401 401 401 401 401',
	'GET /api/v1/facts/[programme]': '401 401 401 401 | 401 401 401 401 401 401',
	'GET /api/v1/openapi.json': '200 200 200 200 | 200 200 200 200 200 200',
	'page /people/identity': '303 303 303 303 | 403 403 403 403 403 200',
	'action /people/identity?/save': '303 303 303 303 | 403 403 403 403 403 422',
	'action /people/identity?/remove': '303 303 303 303 | 403 403 403 403 403 404',
	'action /people/identity?/unbind': '303 303 303 303 | 403 403 403 403 403 404',
	'page /account': '303 303 200 200 | 200 200 200 200 200 200',
	'action /account?/password': '303 303 422 422 | 422 422 422 422 422 422',
	'action /account?/begin': '303 303 422 422 | 422 422 422 422 422 422',
	// Of no second factor.
	'action /account?/confirm': '303 303 409 409 | 409 409 409 409 409 409',
	'action /account?/codes': '303 303 409 409 | 409 409 409 409 409 409',
	'action /account?/off': '303 303 409 409 | 409 409 409 409 409 409',
	// Nobody was found at a service.
	'action /account?/link': '303 303 303 303 | 409 409 409 409 409 409',
	'action /account?/unlink': '303 303 303 303 | 422 422 422 422 422 422',
	'action /account?/end': '303 303 404 404 | 404 404 404 404 404 404',
	'page /invitations/[token]': '404 404 404 404 | 404 404 404 404 404 404',
	'action /invitations/[token]?/join': '303 303 404 404 | 404 404 404 404 404 404',
	'action /invitations/[token]?/create': '404 404 404 404 | 404 404 404 404 404 404',
	'action /invitations/[token]?/password': '404 404 404 404 | 404 404 404 404 404 404',
	// Of a link that is none.
	'page /guests/[token]': '404 404 404 404 | 404 404 404 404 404 404',
	'action /guests/[token]?/enter': '404 404 404 404 | 404 404 404 404 404 404',
	'page /facts': '303 303 303 303 | 200 200 200 200 200 200',
	// Of a place that is there for nobody: to the overview, as everyone who is at work in a school.
	'page /facts/at': '303 303 303 303 | 303 303 303 303 303 303',
	'page /facts/[kind]': '303 303 303 303 | 200 200 200 200 200 200',
	'page /facts/[kind]/new': '303 303 303 303 | 403 403 403 200 403 200',
	'action /facts/[kind]/new?/save': '303 303 303 303 | 403 403 403 422 403 422',
	'page /facts/[kind]/[record]': '303 303 303 303 | 200 404 200 200 200 200',
	'action /facts/[kind]/[record]?/save': '303 303 303 303 | 403 404 403 409 403 409',
	// Of a teacher: what is shown beforehand is of the course library alone.
	'action /facts/[kind]/[record]?/preview': '303 303 303 303 | 403 404 403 422 403 422',
	'action /facts/[kind]/[record]?/apply': '303 303 303 303 | 403 404 403 422 403 422',
	'action /facts/[kind]/[record]?/remove': '303 303 303 303 | 403 404 403 409 403 409',
	'action /facts/[kind]/[record]?/erase': '303 303 303 303 | 403 404 403 409 403 409',
	'page /facts/removed': '303 303 303 303 | 403 403 403 200 403 200',
	'action /facts/removed?/restore': '303 303 303 303 | 403 403 403 404 403 404',
	'action /facts/removed?/erase': '303 303 303 303 | 403 403 403 404 403 404',
	// For everybody, and of a code that nobody has.
	'page /verify': '200 200 200 200 | 200 200 200 200 200 200',
	'page /verify/[code]': '200 200 200 200 | 200 200 200 200 200 200',
	'GET /verify/[code]/statement.json': '422 422 422 422 | 422 422 422 422 422 422',
	'GET /verify/key.json': '200 200 200 200 | 200 200 200 200 200 200',
	'page /schools': '303 303 200 200 | 200 200 200 200 200 200',
	'action /schools?/default': '303 303 404 404 | 404 404 404 404 404 404',
};

/** What is answered for a plan or an import that is not there. */
const hidden: Record<'pages' | 'json' | 'imports' | 'tokens', string> = {
	pages: '303 303 303 303 | 404 404 404 404 404 404',
	json: '401 401 404 404 | 404 404 404 404 404 404',
	imports: '303 303 303 404 | 404 404 404 404 404 404',
	tokens: '401 401 401 401 | 401 401 401 401 401 401',
};

const read = (row: string): Record<Standing, number> => {
	const statuses = row.replace('|', '').trim().split(/\s+/).map(Number);
	const entries = standings.map((standing, at) => [standing, statuses[at] ?? 0] as const);
	return Object.fromEntries(entries) as Record<Standing, number>;
};

export const answers: ReadonlyMap<string, Record<Standing, number>> = new Map(
	Object.entries(rows).map(([door, row]) => [door, read(row)]),
);

const speaksJson =
	/^(POST|GET) .*\/(comments|edits|events|library|place|rulings)$|^POST \/desk\/rejudge\//;

export const hiddenAnswers = (door: string): Record<Standing, number> => {
	if (door.includes('/api/v1/')) return read(hidden.tokens);
	if (door.includes('[job]')) return read(hidden.imports);
	return read(hidden[speaksJson.test(door) ? 'json' : 'pages']);
};

/** Doors of what belongs to one school: a plan, an import, a record of its facts. */
export const isOwned = (door: string): boolean => /\[(plan|job|record)\]/.test(door);
export const ownedDoors: readonly string[] = [...answers.keys()].filter(isOwned);
export const otherDoors: readonly string[] = [...answers.keys()].filter((door) => !isOwned(door));

/** The ids that fill the place in a door's address. */
export function ownedAt(door: string, { plans, imports, records }: World): Owned {
	if (door.includes('[job]')) return imports;
	return door.includes('[record]') ? records : plans;
}

export const pageDoors: readonly string[] = [...answers.keys()].filter((door) =>
	door.startsWith('page '),
);

/** Doors that change something. */
export const postDoors: readonly string[] = [...answers.keys()].filter((door) =>
	/^(action|POST) /.test(door),
);
