/** Every door of the built server, from its own router. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Route {
	readonly id: string;
	/** Null where the route has no page. */
	readonly page: { readonly loads: boolean; readonly actions: readonly string[] } | null;
	/** Methods of its endpoint. */
	readonly methods: readonly string[];
}

export interface Router {
	readonly routes: readonly Route[];
	/** Remote functions, which are reached beside the routes. */
	readonly remotes: readonly string[];
	/** Files served as they are. */
	readonly assets: readonly string[];
}

/** Asked in a process of its own: the routes' modules are the whole server. */
export function readRouter(): Router {
	const file = path.join(import.meta.dirname, 'surfaces.mjs');
	const words = execFileSync(process.execPath, [file], { encoding: 'utf8' });
	return JSON.parse(words) as Router;
}

/** `page /plans`, `action /plans/[plan]?/submit`, `POST /plans/[plan]/edits`. */
export const doorsOf = ({ routes }: Router): string[] =>
	routes.flatMap(({ id, page, methods }) => [
		...(page ? [`page ${id}`, ...page.actions.map((name) => `action ${id}?/${name}`)] : []),
		...methods.map((method) => `${method} ${id}`),
	]);
