import { describe, expect, it } from 'vitest';
import { readAnswer } from './send.ts';

describe('what came of a batch', () => {
	it.each([
		[200, { revision: 3, edits: [], missed: [] }, 'saved'],
		[401, { code: 'signed-out' }, 'signed-out'],
		[403, { code: 'not-allowed', message: '…' }, 'closed'],
		[404, { code: 'not-found', message: '…' }, 'closed'],
		[409, { code: 'stage', message: '…' }, 'closed'],
		[409, { code: 'stale', message: '…' }, 'stale'],
		[409, { code: 'conflict', missed: [] }, 'conflict'],
		[413, { code: 'invalid', message: '…' }, 'rejected'],
		[422, { code: 'invalid', message: '…', faults: [] }, 'rejected'],
		[429, { code: 'too-many' }, 'unreachable'],
		[500, { message: '…' }, 'unreachable'],
		[502, null, 'unreachable'],
		[200, null, 'unreachable'],
	])('%i %j is %s', (status, body, kind) => {
		expect(readAnswer(status, body as never).kind).toBe(kind);
	});

	it('tells what the server said of its trouble', () => {
		const full = { message: '服务器的磁盘满了。' };
		expect(readAnswer(500, full)).toEqual({ kind: 'unreachable', said: '服务器的磁盘满了。' });
		expect(readAnswer(502, null)).toEqual({ kind: 'unreachable', said: null });
	});
});
