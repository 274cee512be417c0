import { expect, it } from 'vitest';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { allHeld } from './all-held.ts';

it('says that each part is there, by which clause, and is made once however often it is asked for', () => {
	const parameter = parameterOf({ parts: ['语文', '历史'] });
	const words = ['两门均已开设', '从不再问'];
	const pass = () => allHeld(parameter, ['courses'], () => words.shift() ?? '');
	expect(pass()).toEqual({
		status: 'pass',
		parameter,
		measured: '语文、历史',
		required: '语文、历史',
		at: ['courses'],
		message: '两门均已开设（§8.2）。',
	});
	expect(pass().message).toBe('两门均已开设（§8.2）。');
});
