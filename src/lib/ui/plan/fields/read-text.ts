/** Texts and numbers as the plan's border takes them, with the border's own reasons. */
import { name as nameShape, optionalName, text as textShape } from '#domain/plan/fields.ts';
import { validate } from '#domain/validate.ts';
import { refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';

type TextShape = typeof nameShape | typeof optionalName | typeof textShape;

const by =
	(shape: TextShape) =>
	(text: string): Typed<string> => {
		const read = validate(shape, text);
		if (read.ok) return typed(read.value);
		const fault = read.faults[0];
		return refuse(`${fault?.wrong ?? '写法不对'}；${fault?.right ?? ''}。`);
	};

export const readName = by(nameShape);
export const readOptionalName = by(optionalName);
export const readText = by(textShape);
