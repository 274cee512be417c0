/** The map of a plan: its courses as items, each related to the skills of the standards that it carries. */
import type { Role } from '#domain/certificates/certificate.ts';
import type { Mapped } from '#domain/certificates/mapped.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { allRoles, roleWords } from '../views/certificate-words.ts';
import { certificateViews } from '../views/certificates.ts';
import { planTitle, type PrintJob } from '../views/job.ts';
import { linkTo, lineOf, uuidOf } from './identity.ts';
import { childOf, element, itemOf, itemTypes, language, momentOf, relatedTo } from './parts.ts';
import type { Node } from './parts.ts';
import type { CfAssociation, CfAssociationGrouping, CfDocument, CfPackage } from './shape.ts';
import { pointId } from './standard.ts';

const courseType = '课程';

/** The same for every edition of a plan: of a school, programme, cohort and length there is one. */
const nameOf = ({ school, programme, cohort, years }: Plan) =>
	['plan', school.code || school.name, programme.code, cohort, years] as const;

const groupingLink = (role: Role) => linkTo(uuidOf('role', role), roleWords[role]);

const groupingOf = (role: Role, moment: string): CfAssociationGrouping => ({
	...element(uuidOf('role', role), moment),
	title: roleWords[role],
	description: `课程${roleWords[role]}该项技能`,
});

const notesOf = ({ role, hours }: Mapped): string =>
	hours === null ? `${roleWords[role]}，学时未定` : `${roleWords[role]} ${hours} 学时`;

/** What counts: skills that the standard asks for, courses that the plan has; each statement once. */
function relations(job: PrintJob, nodes: ReadonlyMap<string, Node>, moment: string) {
	const views = certificateViews({ job, measures: measure(job.plan) });
	return views.flatMap(({ mapped }): CfAssociation[] => {
		if (!mapped) return [];
		const { key, points } = mapped.map;
		return [...points.values()].flatMap(({ skill, courses }) =>
			courses.flatMap(({ course, roles }) => {
				const origin = nodes.get(course.id);
				const title = skill.text || skill.number;
				const destination = { identifier: pointId(key, skill.id), title };
				return roles.flatMap((one) => {
					const grouping = groupingLink(one.role);
					const notes = notesOf(one);
					return origin ? [relatedTo({ origin, destination, grouping, notes }, moment)] : [];
				});
			}),
		);
	});
}

function documentOf({ plan, version }: PrintJob, moment: string): CfDocument {
	return {
		...element(uuidOf(...nameOf(plan)), moment),
		title: lineOf(`${planTitle(plan)}课证对接`),
		creator: lineOf(plan.school.name) || '循标',
		caseVersion: '1.1',
		language,
		version: version?.label ?? '送审稿',
		frameworkType: 'CourseCodes',
		description: '课程与证书技能要求的对接关系',
		adoptionStatus: version ? 'Adopted' : 'Draft',
	};
}

export function planPackage(job: PrintJob): CfPackage {
	const { plan } = job;
	const moment = momentOf(job.day);
	const document = documentOf(job, moment);
	const nodes = new Map(
		plan.courses.map(({ id, name }): [string, Node] => [
			id,
			{ identifier: uuidOf(...nameOf(plan), 'course', id), title: name },
		]),
	);
	const items = plan.courses.map(({ id, name, code }) => {
		const identifier = nodes.get(id)?.identifier ?? '';
		return itemOf({ identifier, text: name, code, type: courseType }, moment);
	});
	const places = [...nodes.values()].map((node, index) =>
		childOf(node, document, index + 1, moment),
	);
	return {
		CFDocument: document,
		CFItems: items,
		CFAssociations: [...places, ...relations(job, nodes, moment)],
		CFDefinitions: {
			CFItemTypes: itemTypes([courseType], moment),
			CFAssociationGroupings: allRoles.map((role) => groupingOf(role, moment)),
		},
	};
}
