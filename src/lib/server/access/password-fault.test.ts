import { describe, expect, it } from 'vitest';
import { madePassword } from './made-password.ts';
import { passwordFault, type PasswordOwner } from './password-fault.ts';

const owner: PasswordOwner = {
	name: '周岚',
	email: 'zhoulan@jiangzhou.example.cn',
	phone: '+8613800000001',
	schoolNames: ['江州市商贸职业学校'],
};
const faultOf = (password: string) => passwordFault(password, owner);

/** No pattern that anyone would try. */
const odd = 'tv7 雨qk#m2冬xz';
const oddOf = (length: number): string => odd.repeat(20).slice(0, length);

describe('a password that one wants to have', () => {
	it('has 12 to 128 characters', async () => {
		expect(await faultOf('雨中骑驴过剑门去看冬')).toMatchObject({ wrong: '密码有 10 个字符' });
		expect(await faultOf(oddOf(11))).toMatchObject({ right: '至少 12 个字符' });
		expect(await faultOf(oddOf(12))).toBeNull();
		const long = Array.from({ length: 8 }, () => madePassword().slice(0, 16)).join('');
		expect([...long]).toHaveLength(128);
		expect(await faultOf(long)).toBeNull();
		expect(await faultOf(`${long}x`)).toMatchObject({ right: '至多 128 个字符' });
	});

	it('counts characters as people do', async () => {
		expect(await faultOf('𠮷'.repeat(11))).toMatchObject({ wrong: '密码有 11 个字符' });
	});

	it.each([
		'correct horse battery',
		'雨中骑驴过剑门去看冬天的雪',
		'the old mill by the river',
		madePassword(),
	])('needs no digits, capitals or signs: %s', async (password) =>
		expect(await faultOf(password)).toBeNull(),
	);

	it.each([
		['password1234', '很多人用的密码'],
		['P@ssw0rd2026', '很多人用的密码'],
		['woaini520520', '很多人用的密码'],
		['qazwsxedcrfv', '很多人用的密码'],
		['admin@123456', '很多人用的密码'],
		['passwordpassword', '重复的字符'],
		['aaaaaaaaaaaaaa', '重复的字符'],
		['我爱你我爱你我爱你我爱你', '重复的字符'],
		['abcdefghijklmn', '连续的字符'],
		['江州市商贸职业学校2026', '姓名、账号或学校'],
		['zhoulan123456', '姓名、账号或学校'],
		['Jiangzhou2026', '姓名、账号或学校'],
		['138000000012', '姓名、账号或学校'],
		['xunbiao123456', '姓名、账号或学校'],
	])('is none that others guess: %s', async (password, why) => {
		const fault = await faultOf(password);
		expect(fault?.path).toBe('password');
		expect(fault?.wrong).toContain(why);
		expect(fault?.wrong).not.toContain(password);
	});

	it('may name what is another’s', async () => {
		const other = { ...owner, name: '陈敏', email: 'chenmin@x.example', schoolNames: [] };
		const password = '江州市商贸职业学校 雨天';
		expect(await passwordFault(password, other)).toBeNull();
		expect(await faultOf(password)).not.toBeNull();
	});

	it('is judged in a moment, however it is made', async () => {
		const begun = process.cpuUsage();
		for (const one of ['4@8({[</369&#!1/|0$5+7%2', 'a1', '0123456789', 'p4$$w0rd!@#$'])
			await faultOf(one.repeat(60).slice(0, 128));
		const { user, system } = process.cpuUsage(begun);
		// Of the processor: others may use the machine.
		expect((user + system) / 1_000_000).toBeLessThan(5);
	});
});
