/** What authors may not write themselves: who the school is, and what others decide or sign. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Fault } from '#domain/fault.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import type { Plan } from '#domain/plan/shape.ts';

/** Prefixes of paths that no author edits. */
export const authorLocks = [
	'format',
	'version',
	'school',
	'creditSystem',
	'waivers',
	'remedies',
] as const;

const reasons: Record<(typeof authorLocks)[number], string> = {
	format: '文件格式不能改',
	version: '文件格式不能改',
	school: '学校名称和代码由学校设置带入',
	creditSystem: '是否实行学分制由学校设置带入',
	waivers: '不适用由教务处决定',
	remedies: '整改措施由教务处认定',
};

function lockedFault({ path }: Edit): Fault[] {
	const lock = authorLocks.find((prefix) => path === prefix || path.startsWith(`${prefix}/`));
	return lock ? [{ path, wrong: reasons[lock], right: '撤消这处改动' }] : [];
}

/** A justification is signed by who gives it, and confirmed by 教务 only. */
function signatureFaults(before: Plan, after: Plan, author: string): Fault[] {
	if (before.justifications === after.justifications) return [];
	const known = new Set(before.justifications.map(canonicalJson));
	return after.justifications.flatMap((justification, index) => {
		if (known.has(canonicalJson(justification))) return [];
		const path = `justifications/${index}`;
		if (justification.confirmed)
			return [{ path: `${path}/confirmed`, wrong: '说明由教务处确认', right: '留空' }];
		return justification.by === author
			? []
			: [{ path: `${path}/by`, wrong: '说明须由本人署名', right: `写作 ${author}` }];
	});
}

/** Faults of edits that are not the author's to make. */
export const guardFaults = (
	edits: readonly Edit[],
	before: Plan,
	after: Plan,
	author: string,
): Fault[] => [...edits.flatMap(lockedFault), ...signatureFaults(before, after, author)];
