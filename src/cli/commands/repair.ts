import { failure, success, type Outcome } from '#domain/fault.ts';
import { cellsOf } from '#domain/repair/cells.ts';
import type { Only } from '#domain/repair/demands.ts';
import { GivenUp, repairPlan, type Repair } from '#domain/repair/index.ts';
import { repairReport } from '#domain/repair/report.ts';
import { valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { loadOnce } from '#domain/solver/program.ts';
import {
	flag,
	list,
	print,
	printJson,
	refuse,
	text,
	type Arguments,
	type Command,
} from '../command.ts';
import { judgeFile } from '../inputs.ts';
import { repairText } from './repair-text.ts';

/** A search that gave up says why, like every fault of a file. */
function tried(repair: () => Repair): Outcome<Repair> {
	try {
		return success(repair());
	} catch (error) {
		if (error instanceof GivenUp) return failure(error.fault);
		throw error;
	}
}

function readOnly(given: Arguments): Outcome<Only> {
	const only = text(given, 'only');
	return only === null || only === 'mandatory'
		? success(only)
		: failure({ path: '--only', wrong: `不认识 ${only}`, right: '写成 --only mandatory' });
}

/** Each lock names something that the plan has, or a figure that it may come to have. */
function readLocks(given: Arguments, plan: Plan): Outcome<readonly string[]> {
	const locks = list(given, 'lock').map((path) => path.replace(/\/$/, ''));
	const possible = cellsOf(plan).flatMap(({ places }) => places.map(({ path }) => path));
	const unknown = locks.filter(
		(lock) =>
			lock === '' ||
			(valueAt(plan, lock) === undefined &&
				!possible.some((path) => path === lock || path.startsWith(`${lock}/`))),
	);
	return unknown.length === 0
		? success(locks)
		: failure(
				...unknown.map((path) => ({
					path: `--lock ${path}`,
					wrong: '方案里没有这一处',
					right: '写成 courses/c21/terms/3 或其前缀',
				})),
			);
}

export const command: Command = {
	usage: 'repair PLAN [--lock PATH…] [--only mandatory] [--json]',
	does: '改动最小的修改方案；没有方案时列出互相冲突的条款和锁定',
	options: { lock: 'list', only: 'text', json: 'flag' },
	words: [1, 1],
	async run(given) {
		const [file = ''] = given.positionals;
		const judged = await judgeFile(given, file);
		if (!judged.ok) return refuse(file, judged.faults);
		const { plan, judging, day } = judged.value;
		const only = readOnly(given);
		if (!only.ok) return refuse(file, only.faults);
		const locks = readLocks(given, plan);
		if (!locks.ok) return refuse(file, locks.faults);
		const options = { locks: locks.value, only: only.value, today: day };
		const solver = await loadOnce();
		const repair = tried(() => repairPlan(solver, judging, plan, options));
		if (!repair.ok) return refuse(file, repair.faults);
		if (flag(given, 'json')) printJson(repairReport(repair.value));
		else print(repairText(plan, repair.value));
		return repair.value.feasible ? 0 : 1;
	},
};
