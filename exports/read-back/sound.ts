/** Changes that the plan can take; the others are faults at their cells. */
import { applyEdits } from '#domain/plan/edit.ts';
import type { Fault } from '#domain/fault.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { BackChange, BackFault } from '#domain/read-back/shape.ts';
import { inWritingOrder } from '#domain/read-back/writing-order.ts';

function faultOf(plan: Plan, changes: readonly BackChange[]): Fault | null {
	const after = applyEdits(
		plan,
		inWritingOrder(changes, (change) => change).flatMap(({ edits }) => edits),
	);
	const read = after.ok ? readPlan(after.value) : after;
	return read.ok ? null : (read.faults[0] ?? null);
}

/** Options of one group agree only together; whatever else changes stands for itself. */
function unitsOf(plan: Plan, changes: readonly BackChange[]): BackChange[][] {
	const groups = new Map<string, string>(
		plan.courses.flatMap(({ id, group }) => (group ? [[`courses/${id}`, group.id] as const] : [])),
	);
	const units = new Map<string, BackChange[]>();
	for (const change of changes) {
		const group = groups.get(change.row);
		const key = group === undefined ? change.id : `group ${group}`;
		units.set(key, [...(units.get(key) ?? []), change]);
	}
	return [...units.values()];
}

const told = ({ place, subject, field, to }: BackChange, { wrong, right }: Fault): BackFault => ({
	...{ place, subject, right },
	wrong: `${field}“${to.slice(0, 40)}”：${wrong}`,
});

interface Sound {
	readonly changes: readonly BackChange[];
	readonly faults: readonly BackFault[];
}

function soundUnit(plan: Plan, unit: readonly BackChange[]): Sound {
	const fault = faultOf(plan, unit);
	if (!fault) return { changes: unit, faults: [] };
	const apart = unit.map((change) => ({ change, fault: faultOf(plan, [change]) }));
	return {
		changes: apart.flatMap((one) => (one.fault ? [] : [one.change])),
		faults: apart.flatMap((one) => (one.fault ? [told(one.change, one.fault)] : [])),
	};
}

/** Most files have no fault: only where one is, it is looked for. */
export function soundChanges(plan: Plan, changes: readonly BackChange[]): Sound {
	if (!faultOf(plan, changes)) return { changes, faults: [] };
	const units = unitsOf(plan, changes).map((unit) => soundUnit(plan, unit));
	return {
		changes: units.flatMap((unit) => unit.changes),
		faults: units.flatMap((unit) => unit.faults),
	};
}
