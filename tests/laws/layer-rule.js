import path from 'node:path';
import { readFileSync } from 'node:fs';
import { layers, testPackages } from './layer-table.js';

const root = path.resolve(import.meta.dirname, '../..');
const { imports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const subpaths = Object.entries(imports).map(([from, to]) => [
	from.replace('*', ''),
	to.replace('./', '').replace('*', ''),
]);

/** Path from the root of what a specifier names, or null where it names a package. */
function resolve(specifier, file) {
	if (specifier === './$types') return null;
	if (specifier.startsWith('.'))
		return path.relative(root, path.resolve(path.dirname(file), specifier));
	const subpath = subpaths.find(([from]) => specifier.startsWith(from));
	return subpath ? specifier.replace(subpath[0], subpath[1]) : null;
}

const layerOf = (file) => layers.find((layer) => layer.at.test(file));
const fits = (specifier, pattern) =>
	pattern === '*' ||
	specifier === pattern ||
	(pattern.endsWith('*') && specifier.startsWith(pattern.slice(0, -1))) ||
	specifier.startsWith(`${pattern}/`);

/** What is wrong with `specifier` imported by `file` (from the root), or null. */
export function fault(file, specifier) {
	const layer = layerOf(file);
	if (!layer) return null;
	const test = /\.test\.ts$/.test(file);
	const target = resolve(specifier, path.join(root, file));
	if (target === null) {
		const allowed = test ? [...layer.packages, ...testPackages] : layer.packages;
		return allowed.some((pattern) => fits(specifier, pattern))
			? null
			: `${layer.name} may not import the package ${specifier}`;
	}
	if (test && /^(tests\/(builders|documents)|standards)\//.test(target)) return null;
	const other = layerOf(target);
	if (other && layer.layers.includes(other.name)) return null;
	return `${layer.name} may not import ${other?.name ?? target}: see tests/laws/layer-table.js`;
}

export const layerRule = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const file = path.relative(root, context.filename);
		const check = (node) => {
			const specifier = node.source?.value;
			const message = typeof specifier === 'string' ? fault(file, specifier) : null;
			if (message) context.report({ node, message });
		};
		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: check,
		};
	},
};
