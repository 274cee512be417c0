/** Requests that no page sends: fields missing, doubled, endless, of another kind, in another code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { knock } from './knock.ts';
import type { Request } from './served.ts';

export interface Hostile {
	/** Place among those who send. */
	readonly visitor: number;
	readonly request: Request;
}

const root = path.resolve(import.meta.dirname, '../..');
const folders = ['src/routes', 'src/lib/server', 'src/lib/domain', 'src/lib/ui/forms'];

/** Names by which any form of the product is read. */
export function fieldNames(): string[] {
	const found = new Set<string>();
	for (const folder of folders)
		for (const file of readdirSync(path.join(root, folder), { recursive: true }).map(String))
			if (/\.(ts|svelte)$/.test(file) && !file.includes('.test.'))
				for (const [, name = ''] of readFileSync(path.join(root, folder, file), 'utf8').matchAll(
					/\b(?:get|getAll|has|text|field|textOf|fieldOf)\((?:\w+, )?'([\w/-]{1,40})'\)/g,
				))
					found.add(name);
	return [...found].toSorted();
}

const long = 'x'.repeat(200_000);
const texts = (ids: readonly string[]): fc.Arbitrary<string> =>
	fc.oneof(
		fc.constantFrom(
			...['', ' ', '0', '1', '-1', '1.5', '1e308', '1e999', 'NaN', 'null', 'true', '[]', '{}'],
			...['__proto__', 'constructor', '../../platform.db', '=1+1', '\u0000', '\ud800', '%00', '〇'],
			...['9007199254740993', '2026-02-30', '2026-13-01', '0000-00-00', '99999-01-01', '24:00'],
			...['{"a":', '[[[[[[[[', '{"__proto__":{"x":1}}', '"', "' OR 1=1 --", '<script>', '🙂', long],
			...[
				'a/b/c',
				'courses/c1',
				'teacher',
				'drafting',
				'comment',
				'waiver',
				'school-admin',
				'730705',
			],
		),
		fc.constantFrom(...ids),
		fc.string({ maxLength: 20, unit: 'binary' }),
		fc.json({ maxDepth: 3 }),
	);

const form = 'application/x-www-form-urlencoded';
const boundary = 'xxbb';

/** Lone surrogates come in a form as three bytes that are no UTF-8. */
const escaped = (text: string): string =>
	[...text]
		.map((sign) =>
			/[\ud800-\udfff]/.test(sign) && sign.length === 1 ? '%ED%A0%80' : encodeURIComponent(sign),
		)
		.join('');

const urlencoded = (fields: readonly (readonly [string, string])[]): Omit<Request, 'path'> => ({
	method: 'POST',
	headers: { 'content-type': form },
	body: fields.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&'),
});

/** Every second field comes as a file. */
const multipart = (
	fields: readonly (readonly [string, string])[],
	closed: boolean,
): Omit<Request, 'path'> => {
	const parts = fields.map(
		([name, value], at) =>
			`--${boundary}\r\ncontent-disposition: form-data; name="${name.replace(/["\r\n]/g, '')}"${at % 2 === 0 ? '; filename="../a.xlsx"' : ''}\r\n\r\n${value}\r\n`,
	);
	return {
		method: 'POST',
		headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
		body: Buffer.from(`${parts.join('')}${closed ? `--${boundary}--\r\n` : ''}`),
	};
};

const raw = fc.record({
	type: fc.constantFrom(
		...[form, 'multipart/form-data', 'application/json', 'text/plain', 'application/xml'],
		...[
			'application/x-www-form-urlencoded; charset=gbk',
			'multipart/form-data; boundary=',
			'',
			'x',
		],
	),
	body: fc.oneof(
		fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
		fc.json().map((text) => Buffer.from(text)),
		fc.constantFrom(
			Buffer.alloc(0),
			Buffer.from('null'),
			Buffer.from('[]'),
			Buffer.from('['.repeat(50_000)),
		),
	),
});

type Fields = readonly (readonly [string, string])[];

/** What the door itself is sent in the suite of doors, some of it changed. */
function mutated(
	own: Fields,
	value: fc.Arbitrary<string>,
	names: readonly string[],
): fc.Arbitrary<Fields> {
	const field = fc.tuple(fc.constantFrom(...names, ...own.map(([name]) => name)), value);
	const kept = fc.tuple(
		...own.map(([name, given]) =>
			fc.oneof(
				fc.constant([[name, given]] as Fields),
				fc.constant([] as Fields),
				value.map((text) => [[name, text]] as Fields),
				value.map(
					(text) =>
						[
							[name, given],
							[name, text],
						] as Fields,
				),
			),
		),
	);
	return fc
		.tuple(kept, fc.array(field, { maxLength: 40 }))
		.map(([first, more]) => [...first.flat(), ...more]);
}

const jsonMutation = (
	own: Record<string, unknown>,
	value: fc.Arbitrary<string>,
): fc.Arbitrary<Omit<Request, 'path'>> =>
	fc
		.tuple(
			fc.array(
				fc.tuple(
					fc.constantFrom(...Object.keys(own), '__proto__', 'constructor', 'x'),
					fc.oneof(value, fc.jsonValue(), fc.constant(undefined)),
				),
				{ maxLength: 4 },
			),
			fc.boolean(),
		)
		.map(([changes]) => ({
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ ...own, ...Object.fromEntries(changes) }),
		}));

export function hostileRequest(
	door: string,
	names: readonly string[],
	ids: readonly string[],
	visitors: number,
): fc.Arbitrary<Hostile> {
	const value = texts(ids);
	const usual = knock(door, 'department-head', ids[1]);
	const isJson = String(usual.headers?.['content-type'] ?? '').includes('json');
	const own: Fields = isJson ? [] : [...new URLSearchParams(String(usual.body ?? ''))];
	const fields = mutated(own, value, names);
	const anyRaw = raw.map(({ type, body }): Omit<Request, 'path'> => ({
		method: 'POST',
		headers: { 'content-type': type },
		body,
	}));
	const body = isJson
		? fc.oneof(
				{
					weight: 4,
					arbitrary: jsonMutation(JSON.parse(String(usual.body)) as Record<string, unknown>, value),
				},
				{ weight: 1, arbitrary: anyRaw },
			)
		: fc.oneof(
				{ weight: 4, arbitrary: fields.map(urlencoded) },
				{
					weight: 2,
					arbitrary: fc
						.tuple(fields, fc.boolean())
						.map(([list, closed]) => multipart(list, closed)),
				},
				{ weight: 1, arbitrary: anyRaw },
			);
	const at = fc
		.constantFrom(...ids.slice(0, 3))
		.map((id) => knock(door, 'department-head', id).path);
	return fc
		.record({ visitor: fc.nat({ max: visitors - 1 }), path: at, body })
		.map(({ visitor, path: to, body: sent }) => ({ visitor, request: { path: to, ...sent } }));
}
