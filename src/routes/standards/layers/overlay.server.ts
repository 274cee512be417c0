import { writeLimit } from '#domain/certificates/conversion-limits.ts';
import { typedValue } from '#domain/standards/typed-value.ts';
import { readJson } from '#domain/validate.ts';
import { formText } from '#server/form-text.ts';

const codes = (text: string): string[] | null => {
	const all = text.split(/[、,，;；\s]+/).filter(Boolean);
	return all.length > 0 ? all : null;
};

/**
 * Which part of its rule is meant: the form says so, or, of a bound on conversions, names a course, or a
 * certificate, its level, both or none.
 */
function partOf(text: (name: string) => string): string | null {
	if (text('rule') !== 'certificate/credit-conversion') return text('part') || null;
	const course = text('course');
	if (course !== '') return writeLimit({ of: 'course', name: course });
	const [name, level] = [text('certificate') || null, text('level') || null];
	return writeLimit({ of: 'certificate', name, level });
}

/** What the form of one requirement says, as overlay.json has it; or the Chinese word on what is wanting. */
export function overlayOf(form: FormData): object | string {
	const text = (name: string, longest = 200): string => formText(form, name, longest).trim();
	const bound = text('bound');
	const value = typedValue({
		bound,
		first: text('first'),
		second: text('second'),
		parts: text('parts', 20_000),
	});
	const strength = text('strength') || null;
	if (bound !== '' && !value)
		return '数值没有读出。请写数字、分数或百分数，如 3000、1/3、50%；名目一行一个。';
	if (bound === '' && strength === null) return '请写出要求的数值，或选择加强后的强度。';
	const clause = { number: text('number') || null, quote: text('quote', 2000) || null };
	return {
		format: 'xunbiao.overlay',
		version: 1,
		layer: text('layer'),
		issuer: text('issuer'),
		from: text('from') || null,
		to: text('to') || null,
		programmes: codes(text('programmes', 2000)),
		rules: [
			{
				rule: text('rule'),
				part: partOf(text),
				value: bound === '' ? null : value,
				strength,
				clause,
			},
		],
	};
}

/** undefined: it is no JSON. */
export function parsed(text: string): unknown {
	const read = readJson(text);
	return read.ok ? read.value : undefined;
}
