import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import file from '../../teaching/730705-livestream-ecommerce-service/2025/standard.json' with { type: 'json' };
import { readTeaching } from './structure.ts';
const source = readFileSync(
	new URL('../../teaching/730705-livestream-ecommerce-service/2025/source.txt', import.meta.url),
	'utf8',
);
it('golden', () => {
	const read = readTeaching(source);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
		read.value.doubts,
		read.value.repairs.length,
		read.value.unread.map((u) => u.text),
	);
	expect(read.value.content).toEqual(file.standard);
});
