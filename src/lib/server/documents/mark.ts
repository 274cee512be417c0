/** What a document says of the version that it is. */
import { dayInChina } from '#domain/day-in-china.ts';
import { versionLabel } from '#domain/plan/version-label.ts';
import type { VersionMark } from '#exports/index.server.ts';
import { headOfVersion } from '../audit/of-version.ts';
import { approvalsOf, type PlanVersion } from '../plans/index.ts';
import { registerVersion } from '../verification/index.ts';

async function auditMark(schoolId: string, planId: string, number: number) {
	const head = await headOfVersion(schoolId, planId, number);
	return head && { ...head, schoolId };
}

/** What was recorded of a plan stands in what is printed of the version that was published. */
export async function markOf(
	schoolId: string,
	planId: string,
	{ number, acceptedBy, acceptedAt, published }: PlanVersion,
): Promise<VersionMark> {
	return {
		...{ label: versionLabel(number), code: null, registration: null, address: null },
		acceptedBy: acceptedBy.name,
		acceptedOn: dayInChina(acceptedAt),
		auditHead: await auditMark(schoolId, planId, number),
		approvals: published ? await approvalsOf(schoolId, planId) : [],
	};
}

/** With its code, by which anyone verifies it at `origin`, where the server is reached. */
export async function registeredMark(
	schoolId: string,
	planId: string,
	version: PlanVersion,
	origin: string,
): Promise<VersionMark> {
	const { code, registration } = await registerVersion(schoolId, planId, version);
	const mark = await markOf(schoolId, planId, version);
	return { ...mark, code, registration, address: `${origin}/verify/${code}` };
}
