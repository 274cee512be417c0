/** Texts as scanners spoil them: what was read of the whole text is read, or it is said what was not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTeaching } from '../index.ts';

const source = readFileSync(
	'standards/teaching/730705-livestream-ecommerce-service/2025/source.txt',
	'utf8',
);

function read(text: string) {
	const made = compileTeaching(text);
	if (!made.ok) throw new Error(made.faults[0]?.wrong);
	const { parameters, doubts, ledger } = made.value;
	const said = parameters.map(({ rule, part, value }) => [rule, part ?? '', value]);
	const asked = doubts.length + ledger.filter(({ verdict }) => verdict === 'unread').length;
	return { said, asked };
}

const damaged = (from: string, to: string): string => {
	expect(source).toContain(from);
	return source.replace(from, to);
};

describe('a figure that a scanner spoiled is asked about, never left out or taken as it stands', () => {
	it.each([
		['3000 学时', '300O 学时'],
		['3000 学时', '3OOO 学时'],
		['3000 学时', '3，000 学时'],
		['3000 学时', '30 学时'],
		['占总学时的 1/3', '占总学时的 l/3'],
		['占总学时的 1/3', '占总学时的 1 3'],
		['50%以上', '5O%以上'],
		['50%以上', 'S0%以上'],
		['50%以上', '50以上'],
		['50%以上', '500%以上'],
		['16～18', '1618'],
		['16～18', '16 18'],
		['16～18', 'l6～l8'],
		['16～18', '18～16'],
		['20 ∶ 1', '20 1'],
		['20 ∶ 1', '2O∶1'],
		['20 ∶ 1', '1:20'],
		['不少于 10%', '不少于 lO%'],
		['不超过 6 个月', '不超过 G 个月'],
		['一般设置 4  门', '一般设置   门'],
		['一般设置 4  门', '一般设置 A 门'],
		['不少于 3000', '不少千 3000'],
		['占总学时的 1/3', '占总学时的 1/33'],
		['不少于 10%', '不少于 1%'],
		['16～18', '1|～18'],
		['不少于 6 个月', '不少于 66 个月'],
		['每年至少 1 个月', '每年至少 11 个月'],
		['按 1 周为 1 学分', '按 周为 1 学分'],
		['按 1 周为 1 学分', '按 1 周为 11 学分'],
	])('%s as %s', (from, to) => {
		expect(read(damaged(from, to)).asked).toBeGreaterThan(0);
	});

	it('as is a text of other characters, of which nothing was read', () => {
		expect(read(source.replaceAll('学时', '學時')).asked).toBeGreaterThan(0);
	});
});

describe('what is only written in another way is read the same, and nothing is asked', () => {
	it.each([
		['3000 学时', '3 000 学时'],
		['3000 学时', '3,000 学时'],
		['3000 学时', '三千学时'],
		['3000 学时', '30\n— 12 —\n00 学时'],
		['占总学时的 1/3', '占总学时的三分之一'],
		['50%以上', '５０％以上'],
		['50%以上', '百分之五十以上'],
		['16～18', '16至18'],
		['20 ∶ 1', '20 比 1'],
		['不超过 6 个月', '不超过半年'],
		['一般设置 4  门', '一般设置四门'],
	])('%s as %s', (from, to) => {
		expect(read(damaged(from, to))).toEqual(read(source));
	});
});
