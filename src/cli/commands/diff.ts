import { differenceBetween } from '#domain/difference/difference.ts';
import { differenceReport } from '#domain/difference/report.ts';
import { success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { proposalFor } from '#standards/draft/proposal.ts';
import {
	flag,
	print,
	printJson,
	refuse,
	type Arguments,
	type Command,
	type Exit,
} from '../command.ts';
import { judgePlan, planIn } from '../inputs.ts';
import { differenceText } from './diff-text.ts';

/** `730705` or `730705@2025` names a standard; anything else is a file. */
const standardName = /^([\w-]+?)(?:@([\w.-]+))?$/;

/** The plan in a file; in place of one of them a standard stands for what it proposes beside the other. */
async function sideOf(name: string, beside: Plan | null): Promise<Outcome<Plan>> {
	const file = await planIn(name);
	const [, id, edition] = standardName.exec(name) ?? [];
	if (file.ok || !beside || id === undefined || name.includes('.json')) return file;
	const proposed = await proposalFor(beside, { id, edition });
	return proposed.ok ? success(proposed.value) : proposed;
}

async function sides([first, second]: readonly [string, string]): Promise<
	Outcome<readonly [Plan, Plan]> & { readonly name: string }
> {
	const b = await sideOf(second, null);
	const a = await sideOf(first, b.ok ? b.value : null);
	if (!a.ok) return { ...a, name: first };
	const other = b.ok ? b : await sideOf(second, a.value);
	return other.ok
		? { ...success([a.value, other.value] as const), name: second }
		: { ...other, name: second };
}

async function compared(given: Arguments, before: Plan, after: Plan): Promise<Exit> {
	const difference = differenceBetween(before, after);
	const [old, now] = [await judgePlan(given, before), await judgePlan(given, difference.after)];
	if (!old.ok) return refuse(given.positionals[0] ?? '', old.faults);
	if (!now.ok) return refuse(given.positionals[1] ?? '', now.faults);
	const report = differenceReport(difference, old.value.check, now.value.check);
	if (flag(given, 'json')) printJson(report);
	else print(differenceText(difference, old.value.check, now.value.check));
	return report.same ? 0 : 1;
}

export const command: Command = {
	usage: 'diff A B [--facts F] [--overlay O…] [--on DATE] [--json]',
	does: '比较两份方案：课程逐一对应，逐格列出改动，以及合计和检查结果因此的变化；A 或 B 可以是教学标准（730705@2025），即与标准的建议比较',
	options: { facts: 'text', overlay: 'list', on: 'text', json: 'flag' },
	words: [2, 2],
	async run(given) {
		const [first = '', second = ''] = given.positionals;
		const read = await sides([first, second]);
		if (!read.ok) return refuse(read.name, read.faults);
		return compared(given, ...read.value);
	},
};
