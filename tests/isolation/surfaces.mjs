/** Prints what the built router answers to, as JSON: pages, form actions and methods of each route. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

const chunks = path.resolve(import.meta.dirname, '../../build/server/chunks');
const file = readdirSync(chunks).find((name) => /^manifest\.js-.*\.js$/.test(name));
const { m: manifest } = await import(path.join(chunks, file));

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'fallback'];

/** For a page: whether the leaf loads on the server, and the names of its actions. */
async function pageOf({ page }) {
	if (!page) return null;
	const { server } = await manifest._.nodes[page.leaf]();
	return { loads: Boolean(server?.load), actions: Object.keys(server?.actions ?? {}) };
}

async function surfaceOf(route) {
	const endpoint = route.endpoint ? await route.endpoint() : {};
	return {
		id: route.id,
		page: await pageOf(route),
		methods: methods.filter((method) => endpoint[method]),
	};
}

const routes = await Promise.all(manifest._.routes.map(surfaceOf));
const remotes = Object.keys(manifest._.remotes ?? {});
console.log(JSON.stringify({ routes, remotes, assets: [...manifest.assets] }));
process.exit(0);
