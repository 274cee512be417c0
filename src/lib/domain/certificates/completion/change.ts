/** One change of a completion, with its edits upon the plan as the changes before left it. */
import type { Hundredths } from '../../exact.ts';
import type { Edit } from '../../plan/edit.ts';
import type { Measures } from '../../plan/measure.ts';
import { put, type Revision } from '../../plan/revision.ts';
import type { Course } from '../../plan/shape.ts';
import { mapInto, setHours, type NewStatement } from '../statements.ts';
import { groupedBy } from '../grouped-by.ts';
import type { CertificateMap } from '../map.ts';
import { extensionCourse } from './extension.ts';
import type { Candidate, Need } from './need.ts';
import type { Raise } from './thin.ts';

/** A course of the plan teaches more skills. */
export interface MappingChange {
	readonly kind: 'mapping';
	readonly course: Course;
	readonly statements: readonly Candidate[];
	/** Its description does not say all of them yet. */
	readonly describes: boolean;
	/** What the new skills take. */
	readonly hours: Hundredths;
	/** What it has beside the hours that are mapped already; below 0: more is mapped than it has. */
	readonly room: Hundredths;
	readonly edits: readonly Edit[];
}

/** A course gives skills that it teaches more of its hours. */
export interface HoursChange {
	readonly kind: 'hours';
	readonly course: Course;
	readonly raises: readonly Raise[];
	/** What they take more. */
	readonly hours: Hundredths;
	readonly room: Hundredths;
	readonly edits: readonly Edit[];
}

/** A new 拓展课程 of one certificate. */
export interface ExtensionChange {
	readonly kind: 'extension';
	readonly certificate: string;
	/** Named by its tasks; without a term where there is no teaching semester before the exam. */
	readonly course: Course;
	readonly needs: readonly Need[];
	/** What the skills take; the course has as many, or more by less than half an hour a week. */
	readonly hours: Hundredths;
	readonly edits: readonly Edit[];
}

export type Change = MappingChange | HoursChange | ExtensionChange;

export interface Step {
	readonly after: Revision;
	readonly change: Change;
}

const editsBetween = (before: Revision, after: Revision): Edit[] =>
	after.edits.slice(before.edits.length);

/** Statements of several certificates, each into its own mapping. */
const mapped = (
	revision: Revision,
	statements: readonly (NewStatement & { readonly certificate: string })[],
): Revision =>
	[...groupedBy(statements, ({ certificate }) => certificate)].reduce(
		(now, [key, own]) => mapInto(now, key, own),
		revision,
	);

/** `course` teaches what the candidates name, each in as many hours; without room for them its author gives them. */
export function teachMore(
	before: Revision,
	parts: Pick<MappingChange, 'course' | 'statements' | 'room'>,
	hoursPerSkill: Hundredths,
): Step {
	const { statements, room } = parts;
	const taken = statements.length * hoursPerSkill;
	const hours = taken <= room ? hoursPerSkill / 100 : null;
	const after = mapped(
		before,
		statements.map((one) => ({ ...one, role: 'taught', hours })),
	);
	const change: MappingChange = {
		...{ kind: 'mapping', ...parts },
		describes: statements.some(({ said }) => !said),
		hours: taken,
		edits: editsBetween(before, after),
	};
	return { after, change };
}

/** `course` gives the skills of `raises` more hours. */
export function teachLonger(
	before: Revision,
	parts: Pick<HoursChange, 'course' | 'raises' | 'room'>,
): Step {
	const after = parts.raises.reduce(
		(now, { certificate, statement, to }) => setHours(now, certificate, statement, to / 100),
		before,
	);
	const hours = parts.raises.reduce((sum, { from, to }) => sum + to - from, 0);
	const edits = editsBetween(before, after);
	return { after, change: { kind: 'hours', ...parts, hours, edits } };
}

/** A new course of this id teaches `needs`, each in as many hours. */
export function teachAnew(
	before: Revision,
	id: string,
	{ map, needs }: { readonly map: CertificateMap; readonly needs: readonly Need[] },
	measures: Measures,
	hoursPerSkill: Hundredths,
): Step {
	const hours = needs.length * hoursPerSkill;
	const course = extensionCourse(id, map, needs, hours, measures);
	const statements = needs.map(({ certificate, point: { skill } }) => ({
		...{ certificate, skill: skill.id, course: id, role: 'taught' as const },
		hours: hoursPerSkill / 100,
	}));
	const after = mapped(put(before, `courses/${id}`, course), statements);
	const change: ExtensionChange = {
		...{ kind: 'extension', certificate: map.key, course, needs, hours },
		edits: editsBetween(before, after),
	};
	return { after, change };
}
