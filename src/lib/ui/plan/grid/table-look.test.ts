import { expect, it } from 'vitest';
import { keptLook } from './table-look.svelte.ts';

it.each([
	[null, { hidden: [], zoom: 100 }],
	['{"hidden":["code","s6"],"zoom":115}', { hidden: ['code', 's6'], zoom: 115 }],
	// What a row is known by is never hidden.
	['{"hidden":["name"],"zoom":100}', { hidden: [], zoom: 100 }],
	['{"hidden":"code","zoom":101}', { hidden: [], zoom: 100 }],
	['null', { hidden: [], zoom: 100 }],
	['{', { hidden: [], zoom: 100 }],
])('%s', (kept, look) => expect(keptLook(kept)).toEqual(look));
