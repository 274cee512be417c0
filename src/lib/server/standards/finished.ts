/** The standard that an import will become, and what of itself still stands in its way. */
import { success, type Fault, type Outcome } from '#domain/fault.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import { validate } from '#domain/validate.ts';
import { settled } from '#standards/compile/decisions.ts';
import type { AnyStandard } from '#standards/library.ts';
import { certificateStandard } from '#standards/schema/certificate.ts';
import { occupationalStandard } from '#standards/schema/occupational.ts';
import { teachingStandard } from '#standards/schema/teaching.ts';
import { hashOf } from './read-into.ts';
import type { ImportRecord } from './repository.ts';
import type { Content } from './visible.ts';

/** As a file of its kind, under the identity of the row. */
function fileOf(row: ImportRecord, { compiled, decisions }: Content) {
	const { standard, parameters } = settled<object>(compiled, decisions).compiled;
	const { standardId: id, edition, title, forceFrom, forceTo: to } = row;
	const from = forceFrom === '' && compiled.kind !== 'teaching' ? null : forceFrom;
	return {
		format: `xunbiao.${compiled.kind}-standard`,
		version: 1,
		kind: compiled.kind,
		standard: { ...standard, id, edition, title, force: { from, to } },
		parameters,
	};
}

function shaped(file: ReturnType<typeof fileOf>): Outcome<AnyStandard> {
	if (file.kind === 'certificate') return validate(certificateStandard, file);
	if (file.kind === 'occupational') return validate(occupationalStandard, file);
	return validate(teachingStandard, file);
}

/** What the shape lacks can only be mended where it was read. */
const within = (fault: Fault): Fault => ({
	...fault,
	right: `${fault.right}；请在文件中补正后重新导入`,
});

/** The finished standard, or why it cannot be one: its shape, or readings that nobody can put in. */
export function finishedOf(row: ImportRecord, content: Content): Outcome<AnyStandard> {
	const { faults } = settled<object>(content.compiled, content.decisions);
	const file = shaped(fileOf(row, content));
	const all = [...faults, ...(file.ok ? [] : file.faults.map(within))];
	return file.ok && all.length === 0 ? success(file.value) : { ok: false, faults: all };
}

/** Of what it says, wherever it was read from: equal for the same standard out of two files. */
export function standardHash({ kind, standard, parameters }: AnyStandard): string {
	const { source: _source, ...content } = standard;
	return hashOf(canonicalJson({ kind, standard: content, parameters }));
}
