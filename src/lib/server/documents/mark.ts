/** What a document says of the version that it is. */
import type { VersionMark } from '#exports/index.server.ts';
import { approvalsOf, type PlanVersion } from '../plans/index.ts';

/** What was recorded of a plan stands in what is printed of the version that was published. */
export async function markOf(
	schoolId: string,
	planId: string,
	{ number, acceptedBy, acceptedAt, published }: PlanVersion,
): Promise<VersionMark> {
	return {
		label: `v${number}.0`,
		code: null,
		acceptedBy: acceptedBy.name,
		acceptedOn: acceptedAt.slice(0, 10),
		approvals: published ? await approvalsOf(schoolId, planId) : [],
	};
}
