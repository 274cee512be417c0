import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { processorSeconds } from '#tests/builders/processor-time.ts';
import { compileStandard } from './index.ts';
import { compileDocument, type CompileStep } from './index.server.ts';

const kinds: Readonly<Record<string, string>> = {
	teaching: 'teaching',
	certificates: 'certificate',
	occupations: 'occupational',
};
const sources = readdirSync('standards', { recursive: true, encoding: 'utf8' })
	.filter((name) => path.basename(name) === 'source.txt')
	.map((name) => [name, kinds[name.split(path.sep)[0] ?? ''] ?? ''] as const);

const sourceOf = (name: string): string => readFileSync(path.join('standards', name), 'utf8');

describe('the kind of a text', () => {
	it.each(sources)('%s is %s, whatever its line ends and pages', (name, kind) => {
		const source = sourceOf(name);
		for (const text of [source, source.replace(/\r?\n/g, '\r\n'), `\f\n${source}`]) {
			const made = compileStandard(text);
			expect(made.ok && made.value.kind).toBe(kind);
		}
	});

	it('is refused where it is none, with what is read', () => {
		const made = compileStandard('今天天气很好，我们去看海。\n'.repeat(100));
		expect(made.ok ? [] : made.faults).toEqual([
			{
				path: '',
				wrong: '看不出是哪一种标准',
				right: expect.stringContaining('国家职业技能标准') as string,
			},
		]);
	});

	it('of 20 MB is found or refused in seconds', () => {
		const seconds = processorSeconds(() => {
			for (const text of ['学时不少于 3000，', '1.1.1 能', '\t\n', '职业技能等级标准\n'])
				compileStandard(text.repeat(20_000_000 / 3 / text.length));
		});
		expect(seconds).toBeLessThan(30);
	});
});

describe('the door', () => {
	const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

	it('reads and compiles in a thread, and tells how far it is', async () => {
		const steps: CompileStep[] = [];
		const [name = ''] = sources.find(([, kind]) => kind === 'certificate') ?? [];
		const text = sourceOf(name);
		const made = await compileDocument('a.txt', bytesOf(text), {
			onStep: (step) => steps.push(step),
		});
		expect(made.ok && made.value.document).toEqual({ text, form: 'txt', notes: [] });
		expect(made.ok && made.value.compiled.kind).toBe('certificate');
		expect(steps).toEqual([{ stage: 'compiling' }]);
	});

	it('lets go when the person does', async () => {
		const made = await compileDocument('a.txt', bytesOf('标准'), { signal: AbortSignal.abort() });
		expect(made.ok ? '' : made.faults[0]?.wrong).toBe('已取消');
	});
});
