/** Where two forms of one record differ, in the words of its fields. */
import type { RecordKind } from '#domain/staff/records.ts';
import { nameAt, presenceAt, type Field, type Typed } from '#domain/staff/forms/field.ts';
import { rowNumbers } from '#domain/staff/forms/read-form.ts';
import { formOf } from '#domain/staff/forms/forms.ts';

export interface Difference {
	readonly label: string;
	readonly now: string;
	readonly mine: string;
}

const answers: Readonly<Record<string, string>> = { yes: '是', no: '否' };

function wordsAt(field: Field, text: string): string {
	if (field.kind === 'choice')
		return field.choices.find(({ value }) => value === text)?.label ?? text;
	return field.kind === 'known' || field.kind === 'flag' ? (answers[text] ?? '') : text;
}

interface Named {
	readonly name: string;
	readonly label: string;
	readonly field: Field | null;
}

/** Every field that either of them has, with rows numbered. */
function namesIn(fields: readonly Field[], within: string, label: string, both: Typed[]): Named[] {
	return fields.flatMap((field): Named[] => {
		const name = nameAt(within, field.at);
		const words = `${label}${field.label}`;
		if (field.kind === 'rows')
			return [...new Set(both.flatMap((typed) => rowNumbers(field, name, typed)))]
				.toSorted((a, b) => a - b)
				.flatMap((row, place) =>
					namesIn(field.of, `${name}/${row}`, `${words} ${place + 1} `, both),
				);
		if (field.kind !== 'part') return [{ name, label: words, field }];
		const box = { name: presenceAt(name), label: field.presence ?? words, field: null };
		return [...(field.presence ? [box] : []), ...namesIn(field.of, name, label, both)];
	});
}

export function differences(kind: RecordKind, now: Typed, mine: Typed): Difference[] {
	const fields = formOf[kind].flatMap((section) => section.fields);
	return namesIn(fields, '', '', [now, mine]).flatMap(({ name, label, field }) => {
		const [theirs, own] = [now[name] ?? '', mine[name] ?? ''];
		if (theirs === own) return [];
		const words = (text: string) => (field ? wordsAt(field, text) : (answers[text] ?? ''));
		return [{ label, now: words(theirs), mine: words(own) }];
	});
}
