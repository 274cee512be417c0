import { describe, expect, it } from 'vitest';
import { noRemarks } from '../remarks.ts';
import { linesOf } from './lines.ts';
import { uncut } from './uncut.ts';

const whole = (text: string): string[] =>
	uncut(linesOf(text), noRemarks()).map(({ piece }) => piece.text);

describe('lines that are one', () => {
	it.each([
		['2 专业名称（专业代码\n）', '2 专业名称（专业代码）'],
		['（1\n5）树立正确的劳动观', '（15）树立正确的劳动观'],
		['（\f15）树立正确的劳动观', '（15）树立正确的劳动观'],
		['（2）\n专业核心课程', '（2）专业核心课程'],
		['（2）专业核心课\n程', '（2）专业核心课程'],
		['电子商务类（7\n307）', '电子商务类（7307）'],
		['续\n表', '续表'],
	])('%j', (text, one) => {
		expect(whole(text)).toEqual([one]);
	});
	it.each([
		'（1）专业基础课\n（2）专业核心课程',
		'（1）\n（2）',
		'电子商务类（7307）\n（3）',
		'程序设计（一\n\t二）',
		'专业核心课\n一般设置 7 门',
	])('but not %j', (text) => {
		expect(whole(text)).toHaveLength(2);
	});
	it('are listed', () => {
		const remarks = noRemarks();
		uncut(linesOf('（1\n5）树立'), remarks);
		expect(remarks.repairs).toMatchObject([{ kind: 'joined-break', after: '（15）树立' }]);
	});
});
