import { strengths } from '#domain/rules/parameter.ts';
import type { Decision } from '#domain/standards/import.ts';
import { typedValue } from '#domain/standards/typed-value.ts';
import { formText } from '#server/form-text.ts';

/** What a decision's form says, or the Chinese word on what is wanting. */
export function decisionOf(form: FormData): Decision | string {
	const text = (name: string, longest = 500): string => formText(form, name, longest).trim();
	const [key, as] = [text('key'), text('as')];
	if (as === 'reading') return { key, as, reading: Number(text('reading') || 'NaN') };
	if (as === 'not-checkable') return { key, as, reason: text('reason') };
	const strength = strengths.find((one) => one === text('strength'));
	const value = typedValue({
		bound: text('bound'),
		first: text('first'),
		second: text('second'),
		parts: text('parts', 20_000),
	});
	if (as !== 'parameter' || !strength) return '请选择这一句怎样处理。';
	if (!value) return '数值没有读出。请写数字、分数或百分数，如 3000、1/3、50%；名目一行一个。';
	return { key, as, rule: text('rule'), value, strength };
}
