/** The files that a check or an export is made from. */
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import { readPlanText } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check, type Judging } from '#domain/rules/check-plan.ts';
import { readOverlay, type Overlay } from '#domain/rules/overlay-shape.ts';
import { readFacts, type Facts } from '#domain/staff/facts-shape.ts';
import { readJson } from '#domain/validate.ts';
import { prepareJudging } from '#standards/judging.ts';
import type { World } from '#standards/rules/world.ts';
import { list, readText, text, type Arguments } from './command.ts';

export interface Judged {
	readonly plan: Plan;
	readonly judging: Judging<World>;
	readonly check: Check;
	/** Day of the check. */
	readonly day: string;
}

/** A JSON file read by `read`; its faults carry the file's name. */
async function readFileBy<Value>(
	file: string,
	read: (value: unknown) => Outcome<Value>,
): Promise<Outcome<Value>> {
	const content = await readText(file);
	const json = content.ok ? readJson(content.value) : content;
	const value = json.ok ? read(json.value) : json;
	if (value.ok) return value;
	const named = (path: string): string => [file, path].filter(Boolean).join('：');
	return failure(...value.faults.map((fault) => ({ ...fault, path: named(fault.path) })));
}

async function readOverlays(files: readonly string[]): Promise<Outcome<Overlay[]>> {
	const overlays: Overlay[] = [];
	for (const file of files) {
		const overlay = await readFileBy(file, readOverlay);
		if (!overlay.ok) return overlay;
		overlays.push(overlay.value);
	}
	return success(overlays);
}

const factsOf = (file: string | null): Promise<Outcome<Facts | null>> =>
	file === null ? Promise.resolve(success(null)) : readFileBy(file, readFacts);

/** Today where the machine stands, `2026-11-21`. */
export const localToday = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** The day of a check: `--on`, else the facts' own, else today; taken here, never in the core. */
function dayOf(given: Arguments, facts: Facts | null): Outcome<string> {
	const on = text(given, 'on') ?? facts?.asOf ?? localToday();
	const time = /^\d{4}-\d\d-\d\d$/.test(on) ? new Date(`${on}T00:00:00Z`) : new Date(NaN);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(on)
		? success(on)
		: failure({ path: '--on', wrong: `${on} 不是日期`, right: '写成 2026-11-20 这样的日期' });
}

/** `overlays/0/rules/1/value/min` → the file that was given first, and the place in it. */
const inFile =
	(files: readonly string[]) =>
	(fault: Fault): Fault => {
		const [, position = '', rest = ''] = /^overlays\/(\d+)\/?(.*)$/.exec(fault.path) ?? [];
		const file = files[Number(position)];
		return position === '' || !file ? fault : { ...fault, path: `${file}：${rest}` };
	};

/** The plan in `file`. */
export async function planIn(file: string): Promise<Outcome<Plan>> {
	const content = await readText(file);
	return content.ok ? readPlanText(content.value) : content;
}

/** `plan`, checked with the facts, overlays and day that the command line names. */
export async function judgePlan(given: Arguments, plan: Plan): Promise<Outcome<Judged>> {
	const facts = await factsOf(text(given, 'facts'));
	if (!facts.ok) return facts;
	const overlays = await readOverlays(list(given, 'overlay'));
	if (!overlays.ok) return overlays;
	const day = dayOf(given, facts.value);
	if (!day.ok) return day;
	const judging = await prepareJudging(plan, {
		overlays: overlays.value,
		facts: facts.value,
		today: day.value,
	});
	if (!judging.ok) return failure(...judging.faults.map(inFile(list(given, 'overlay'))));
	const check = checkPlan(judging.value, plan, day.value);
	return success({ plan, judging: judging.value, check, day: day.value });
}

/** The plan in `file`, checked. */
export async function judgeFile(given: Arguments, file: string): Promise<Outcome<Judged>> {
	const plan = await planIn(file);
	return plan.ok ? judgePlan(given, plan.value) : plan;
}
