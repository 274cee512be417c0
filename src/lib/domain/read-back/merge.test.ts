import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, edit, type Edit } from '../plan/edit.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { broughtBack, merged } from './merge.ts';
import type { BackChange } from './shape.ts';

const base = referencePlan();
const place = { sheet: '教学进程表', cell: 'E5' };
const shared = { place, subject: '', field: '', from: '', to: '', chosen: true, note: null };

const courseAt = (index: number): string => `courses/${base.courses[index]?.id ?? ''}`;
const putAt = (path: string, to: unknown): Edit => edit(base, path, to)!;
const cell = (index: number, credits: number): BackChange => {
	const row = courseAt(index);
	const id = `${row}/credits`;
	return { ...shared, id, row, removes: false, edits: [putAt(id, credits)] };
};
const removal = (index: number): BackChange => {
	const row = courseAt(index);
	return { ...shared, id: `${row}/remove`, row, removes: true, edits: [] };
};

function against(changes: readonly BackChange[], theirs: readonly Edit[]) {
	const now = applyEdits(base, theirs);
	if (!now.ok) throw new Error(JSON.stringify(now.faults));
	const meanwhile = [{ edits: theirs, by: '甲', at: '2026-11-20T08:00:00Z' }];
	return { now: now.value, merged: merged(changes, base, now.value, meanwhile) };
}

describe('three ways', () => {
	it('what nobody else touched is open, what both say is nothing, what differs is a conflict', () => {
		const changes = [cell(0, 9), cell(1, 9), cell(2, 9)];
		const theirs = [putAt(`${courseAt(1)}/credits`, 9), putAt(`${courseAt(2)}/credits`, 8)];
		const { merged: found } = against(changes, theirs);
		expect(found.map(({ state }) => state)).toEqual(['open', 'same', 'conflict']);
		expect(found[2]?.conflict).toEqual({ theirs: 8, by: '甲', at: '2026-11-20T08:00:00Z' });
	});

	it('a course that others removed has no place any more; one that they removed, too, is nothing', () => {
		const gone = [putAt(courseAt(0), undefined)];
		const { merged: found } = against([cell(0, 9), removal(0)], gone);
		expect(found.map(({ state }) => state)).toEqual(['gone', 'same']);
	});

	it('a removal of what others have changed is a conflict, and takes references with it', () => {
		const { now, merged: found } = against(
			[removal(0), removal(1)],
			[putAt(`${courseAt(0)}/credits`, 8)],
		);
		expect(found.map(({ state }) => state)).toEqual(['conflict', 'open']);
		const { plan } = broughtBack(now, found, new Set([removal(1).id]));
		expect(JSON.stringify(plan)).not.toContain(`"${base.courses[1]?.id}"`);
		expect(plan.courses).toHaveLength(base.courses.length - 1);
	});

	it('whatever is chosen, and whatever others did: what was chosen stands, the rest is theirs', () => {
		const figures = fc.dictionary(
			fc.integer({ min: 0, max: base.courses.length - 1 }).map(String),
			fc.integer({ min: 20, max: 30 }),
		);
		fc.assert(
			fc.property(figures, figures, fc.boolean(), (file, theirs, overrides) => {
				const changes = Object.entries(file).map(([at, value]) => cell(Number(at), value));
				const edits = Object.entries(theirs).map(([at, value]) =>
					putAt(`${courseAt(Number(at))}/credits`, value),
				);
				const { now, merged: found } = against(changes, edits);
				const wanted = found.filter(({ state }) => overrides || state === 'open');
				const chosen = new Set(wanted.map(({ change }) => change.id));
				const { plan, edits: made } = broughtBack(now, found, chosen);
				expect(applyEdits(now, made)).toEqual({ ok: true, value: plan });
				plan.courses.forEach(({ credits }, at) => {
					const [ours, other] = [file[String(at)], theirs[String(at)]];
					const own = overrides ? (ours ?? other) : (other ?? ours);
					expect(credits).toBe(own ?? base.courses[at]?.credits);
				});
			}),
		);
	});
});
