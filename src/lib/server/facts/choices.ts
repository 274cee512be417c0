/** What the forms of records offer to choose from. */
import type {
	CourseRecord,
	DepartmentRecord,
	PlaceRecord,
	ProgrammeRecord,
	RoomRecord,
} from '#domain/staff/records.ts';
import { loadProgrammes } from '#standards/catalogue/programmes.ts';
import type { Actor } from '../access/actor.ts';
import { visibleRows } from './permission.ts';
import { standingOf } from './standing.ts';

export interface NamedProgramme {
	readonly code: string;
	readonly name: string;
}

export interface FormChoices {
	/** Programmes of the school that the actor sees, by code. */
	readonly programmes: readonly NamedProgramme[];
	readonly departments: readonly string[];
	/** Where lessons are held: places and training rooms, by name. */
	readonly places: readonly string[];
	/** Of the course library, by code. */
	readonly courses: readonly NamedProgramme[];
}

export async function formChoices(actor: Actor): Promise<FormChoices> {
	const rows = visibleRows(actor, await standingOf(actor.schoolId));
	return {
		programmes: rows.programme.map(({ value }) => {
			const { code, name } = value as ProgrammeRecord;
			return { code, name };
		}),
		departments: rows.department.map(({ value }) => (value as DepartmentRecord).name),
		courses: rows.course.map(({ value }) => {
			const { code, name } = value as CourseRecord;
			return { code, name };
		}),
		places: [...rows.place, ...rows.room].map(
			({ value }) => (value as PlaceRecord | RoomRecord).name,
		),
	};
}

/** The national catalogue, for whoever adds a programme to the school's. */
export const cataloguedProgrammes = async (): Promise<
	readonly (NamedProgramme & { readonly level: string })[]
> => (await loadProgrammes()).map(({ code, name, level }) => ({ code, name, level }));
