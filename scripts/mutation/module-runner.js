/**
 * The project's modules in this process, made anew as often as asked for. Stryker's own runner starts a
 * worker and reads every module for each mutant, which takes seconds; here a module is read and compiled
 * once, and only its body runs again.
 */
import { createServer, createServerModuleRunnerTransport } from 'vite';
import { ESModulesEvaluator, ModuleRunner, createNodeImportMeta } from 'vite/module-runner';

const AsyncFunction = (async () => {}).constructor;
const names = [
	'__vite_ssr_exports__',
	'__vite_ssr_import_meta__',
	'__vite_ssr_import__',
	'__vite_ssr_dynamic_import__',
	'__vite_ssr_exportAll__',
	'__vite_ssr_exportName__',
];

/** As vite's own, but compiles a module once. */
class CompiledOnce extends ESModulesEvaluator {
	compiled = new Map();

	async runInlinedModule(context, code, { id }) {
		const body = this.compiled.get(id) ?? new AsyncFunction(...names, `"use strict";\n${code}`);
		this.compiled.set(id, body);
		await body(...names.map((name) => context[name]));
	}
}

/** Asks the server for a module once, and not at each import of it. */
class ReadOnce extends ModuleRunner {
	async cachedModule(url, importer) {
		const known = this.evaluatedModules.getModuleByUrl(url);
		return known?.meta ? known : super.cachedModule(url, importer);
	}

	/** Every module but packages and data runs anew at its next import: nothing is kept in its variables. */
	forget() {
		for (const module of this.evaluatedModules.idToModuleMap.values())
			if (module.meta?.code !== undefined && !module.id.endsWith('.json')) {
				module.promise = undefined;
				module.exports = undefined;
				module.evaluated = false;
			}
	}
}

/** `vitest` as the harness gives it. */
const vitestOf = (given) => ({
	name: 'vitest-in-process',
	enforce: 'pre',
	resolveId: (id) => (id === 'vitest' ? '\0vitest' : null),
	load: (id) =>
		id === '\0vitest'
			? `export const { ${Object.keys(given).join(', ')} } = globalThis.vitestInProcess;`
			: null,
});

/** @param given what tests import from `vitest` */
export async function modulesOf(given) {
	globalThis.vitestInProcess = given;
	const server = await createServer({
		configFile: false,
		root: process.cwd(),
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, watch: null, hmr: false, ws: false },
		optimizeDeps: { noDiscovery: true, include: [] },
		plugins: [vitestOf(given)],
	});
	const runner = new ReadOnce(
		{
			transport: createServerModuleRunnerTransport({ channel: server.environments.ssr.hot }),
			hmr: false,
			sourcemapInterceptor: false,
			createImportMeta: createNodeImportMeta,
		},
		new CompiledOnce(),
	);
	return {
		import: (file) => runner.import(file),
		forget: () => runner.forget(),
		close: async () => {
			await runner.close();
			await server.close();
		},
	};
}
