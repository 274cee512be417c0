/**
 * Who may import whom: the one table, enforced by the linter (rule `house/layers`).
 * A layer is a path prefix; the first row that fits a file is its layer. Type imports count.
 * `packages` lists what may come from node_modules; `*` is any package.
 */
export const layers = [
	{
		name: 'domain',
		at: /^src\/lib\/domain\//,
		layers: ['domain'],
		packages: ['valibot', '@valibot/to-json-schema', 'highs'],
	},
	{
		// What has long work to do brings it to a thread: how one is started and ended knows no product word.
		name: 'threads',
		at: /^exports\/thread\//,
		layers: ['threads'],
		packages: ['node:*'],
	},
	{
		// Word and Excel files are parcels of parts: opened in one place, with bounds.
		name: 'office-parts',
		at: /^exports\/office-parts\//,
		layers: ['domain'],
		packages: ['yauzl', 'node:*'],
	},
	{
		name: 'office-xml',
		at: /^exports\/office-xml\//,
		layers: ['domain', 'office-xml'],
		packages: ['saxes'],
	},
	{
		// A file that is verified never leaves the browser: what reads it runs there and in Node.
		name: 'exports-verify',
		at: /^exports\/verify\//,
		layers: ['domain', 'office-xml', 'exports-verify', 'exports-views'],
		packages: ['valibot'],
	},
	{
		// What people fill in comes back as tables; like the compiler it belongs into a thread with bounds.
		name: 'workbook-reader',
		at: /^exports\/workbook\//,
		layers: ['domain', 'office-parts', 'office-xml', 'workbook-reader'],
		packages: ['node:*'],
	},
	{
		// A school's Word template: read from what a stranger sent, in a thread with bounds the first time.
		name: 'template-reader',
		at: /^exports\/template\//,
		layers: ['domain', 'office-parts', 'office-xml', 'exports-views', 'template-reader'],
		packages: [],
	},
	{
		// The compiler reads what strangers send: others have it behind a door, in a thread with bounds.
		name: 'compiling-door',
		at: /^standards\/compile\/(index\.server|compile\.thread)\.ts$/,
		layers: ['domain', 'threads', 'standards-compiler'],
		packages: [],
	},
	{
		name: 'standards-compiler',
		// What a reading yields, and what people decide of it, are data like the standards themselves.
		at: /^standards\/compile\/(?!(compiled|decisions|decided-\w+)\.ts$)/,
		layers: ['domain', 'office-parts', 'standards', 'standards-compiler'],
		packages: ['*'],
	},
	{
		name: 'standards',
		at: /^standards\//,
		layers: ['domain', 'standards'],
		packages: ['valibot', '@valibot/to-json-schema', 'highs'],
	},
	{
		name: 'exports-views',
		at: /^exports\/views\//,
		layers: ['domain', 'exports-views'],
		packages: [],
	},
	{
		// A pack of evidence proves itself in a browser and judges again by what it carries: pure, with the rules.
		name: 'evidence',
		at: /^exports\/evidence\//,
		layers: ['domain', 'standards', 'exports-verify', 'exports-views', 'evidence'],
		packages: ['valibot'],
	},
	{
		name: 'exports',
		at: /^exports\//,
		layers: [
			'domain',
			'exports',
			'exports-verify',
			'exports-views',
			'office-xml',
			'template-reader',
			'threads',
		],
		packages: ['docx', 'exceljs', 'qrcode', 'yazl', 'node:*'],
	},
	{
		// A school's own plan in Word is read by the compiler's reader; it runs in a thread with bounds.
		name: 'own-file-reader',
		at: /^src\/lib\/server\/own-files\/(read-file|own-file\.thread)\.ts$/,
		layers: ['domain', 'threads', 'standards-compiler', 'workbook-reader', 'own-file-reader'],
		packages: ['node:*'],
	},
	{
		name: 'template-thread',
		at: /^src\/lib\/server\/templates\/(read-file|template\.thread)\.ts$/,
		layers: ['domain', 'threads', 'template-reader', 'template-thread'],
		packages: [],
	},
	{
		name: 'server',
		at: /^src\/lib\/server\//,
		layers: [
			'domain',
			'standards',
			'compiling-door',
			'exports',
			'exports-verify',
			'exports-views',
			'evidence',
			'office-parts',
			'threads',
			'workbook-reader',
			'own-file-reader',
			'template-thread',
			'server',
		],
		packages: ['*'],
	},
	{
		// The editor of chapters is brought to a page when a text is written, never with its first load.
		name: 'prose-editor',
		at: /^src\/lib\/ui\/plan\/prose\/editor\//,
		layers: ['domain', 'ui', 'exports-views', 'prose-editor'],
		packages: ['prosemirror-*'],
	},
	{
		name: 'ui',
		at: /^src\/lib\/ui\//,
		layers: ['domain', 'ui', 'prose-editor', 'exports-verify', 'exports-views'],
		packages: ['svelte', 'bits-ui', '$app/*'],
	},
	{
		name: 'route-server',
		at: /^src\/(routes\/.*(\.server\.ts|\+server\.ts)|hooks\.server\.ts|app\.d\.ts)$/,
		layers: ['domain', 'server', 'route-server'],
		packages: ['@sveltejs/kit', '$app/*', './$types'],
	},
	{
		name: 'route',
		at: /^src\/(routes\/|hooks|service-worker)/,
		layers: ['ui', 'domain', 'standards', 'route'],
		packages: ['svelte', '@sveltejs/kit', '$app/*', './$types'],
	},
	{
		name: 'cli',
		at: /^src\/cli\//,
		layers: [
			'domain',
			'standards',
			'compiling-door',
			'exports',
			'exports-verify',
			'exports-views',
			'evidence',
			'server',
			'cli',
		],
		packages: ['node:*', 'valibot', '@valibot/to-json-schema'],
	},
];

/** A test may also import builders, what opens documents, the test tools, and whatever Node brings. */
export const testPackages = ['vitest', 'fast-check', 'jszip', 'node:*'];
