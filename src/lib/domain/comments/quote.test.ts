import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorSeconds } from '#tests/builders/processor-time.ts';
import { locateQuote, quotedIn } from './quote.ts';

const text = '学生应完成岗位实习三个月，并通过考核。毕业前还应完成毕业设计，并通过答辩。';
const wordsAt = (now: string, quoted: ReturnType<typeof quotedIn>) => {
	const found = locateQuote(now, quoted);
	return found && { words: now.slice(found.start, found.end), same: found.same };
};
const quoteOf = (words: string, within = text, nth = 0) => {
	let start = within.indexOf(words);
	for (let times = 0; times < nth; times += 1) start = within.indexOf(words, start + 1);
	return quotedIn(within, { start, end: start + words.length });
};

describe('quoted words are found again', () => {
	it('where they were, and where they moved to', () => {
		const quoted = quoteOf('毕业设计');
		expect(wordsAt(text, quoted)).toEqual({ words: '毕业设计', same: true });
		expect(locateQuote(`新加的一句。${text}`, quoted)?.start).toBe(quoted.start + 6);
	});
	it('among others of the same words by what stands beside them', () => {
		const second = quoteOf('并通过', text, 1);
		const swapped = '毕业前还应完成毕业设计，并通过答辩。学生应完成岗位实习三个月，并通过考核。';
		expect(locateQuote(swapped, second)?.start).toBe(swapped.indexOf('并通过'));
	});
	it('between the same neighbours, whatever has become of them', () => {
		const quoted = quoteOf('岗位实习三个月');
		const now = text.replace('岗位实习三个月', '顶岗锻炼十二周');
		expect(wordsAt(now, quoted)).toEqual({ words: '顶岗锻炼十二周', same: false });
	});
	it('by likeness, where the neighbours have changed, too', () => {
		const quoted = quoteOf('毕业前还应完成毕业设计');
		const now = '所有人在毕业前须完成毕业设计（论文）。';
		expect(wordsAt(now, quoted)).toEqual({ words: '毕业前须完成毕业设计（', same: false });
	});
	it('not in a text that has nothing like them', () => {
		expect(locateQuote('本专业面向零售业。', quoteOf('岗位实习三个月'))).toBeNull();
		expect(locateQuote('', quoteOf('岗位实习三个月'))).toBeNull();
	});
	it('wherever a part of a text is quoted, unchanged, in the text itself', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('学', '时', '，', 'a'), minLength: 1, maxLength: 60 }),
				fc.nat(59),
				fc.integer({ min: 1, max: 20 }),
				(own, from, length) => {
					const start = from % own.length;
					const range = { start, end: Math.min(own.length, start + length) };
					const found = locateQuote(own, quotedIn(own, range));
					expect(found).toEqual({ ...range, same: true });
				},
			),
			{ numRuns: 300 },
		);
	});
	it('in a text as long as a plan allows, in no time', () => {
		const long = '的确'.repeat(10_000);
		const absent = { quote: '确的'.repeat(900) + '没', start: 5, before: '', after: 'x' };
		const common = { quote: '的', start: 9000, before: '的确'.repeat(16), after: '确的' };
		const seconds = processorSeconds(() => {
			locateQuote(`${long}。`, absent);
			locateQuote(long, common);
		});
		expect(seconds).toBeLessThan(1);
	});
});
