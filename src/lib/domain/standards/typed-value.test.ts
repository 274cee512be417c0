import { describe, expect, it } from 'vitest';
import { typedNumber, typedValue } from './typed-value.ts';

const typed = (bound: string, first = '', second = '', parts = '') =>
	typedValue({ bound, first, second, parts });

describe('what a person types', () => {
	it('is read as numbers, however they are written', () => {
		expect(['3000', '３０００', '1/3', '50%', '50 ％', '２．５'].map(typedNumber)).toEqual([
			'3000',
			'3000',
			'1/3',
			'0.5',
			'0.5',
			'2.5',
		]);
		expect(['', '若干', '1/0', '%'].map(typedNumber)).toEqual([null, null, null, null]);
	});
	it('becomes the value of its form', () => {
		expect(typed('min', '3100')).toEqual({ min: '3100' });
		expect(typed('range', '16', '18')).toEqual({ min: '16', max: '18' });
		expect(typed('target', '1/3', '5%')).toEqual({ target: '1/3', band: '0.05' });
		expect(typed('parts', '', '', '实训\n 实习 \n\n实训')).toEqual({ parts: ['实训', '实习'] });
	});
	it('is refused where a number is wanting', () => {
		expect([
			typed('range', '16'),
			typed('min', '约'),
			typed('parts'),
			typed('其他', '1', '2'),
		]).toEqual([null, null, null, null]);
	});
});
