/** A compiled standard as the library keeps it: standard.json. */
import { success, type Outcome } from '#domain/fault.ts';
import { validate } from '#domain/validate.ts';
import type { AnyStandard } from '../library.ts';
import { certificateStandard } from '../schema/certificate.ts';
import { occupationalStandard } from '../schema/occupational.ts';
import { teachingStandard } from '../schema/teaching.ts';
import type { Compiled } from './compiled.ts';

const shapes = {
	teaching: teachingStandard,
	certificate: certificateStandard,
	occupational: occupationalStandard,
} as const;

/** What does not fit the format of its kind is refused, field by field. */
export function storedOf(compiled: Compiled<unknown>): Outcome<AnyStandard> {
	const { kind, standard, parameters } = compiled;
	const format = `xunbiao.${kind}-standard`;
	const file = { format, version: 1, kind, standard, parameters };
	const shaped = validate(shapes[kind], file);
	return shaped.ok ? success(shaped.value) : shaped;
}
