import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { knowledgeAsked, skillsAsked } from '#domain/certificates/asked.ts';
import { mappedIn } from '#domain/certificates/mapped.ts';
import { printCase, printStandardCase } from '#exports/case/index.ts';
import type { CfPackage } from '#exports/case/shape.ts';
import type { PrintJob } from '#exports/views/job.ts';
import { casePackageSchema } from './case-schema.ts';
import { demonstration, strange } from './certificate-cases.ts';
import { jobFor } from './workbook.ts';

const validate = new Ajv({ allErrors: true }).compile(casePackageSchema);
const faultsOf = (made: CfPackage): unknown => (validate(made) ? [] : validate.errors);

const read = (bytes: Uint8Array): CfPackage =>
	JSON.parse(new TextDecoder().decode(bytes)) as CfPackage;
const mapIn = async (job: PrintJob) => read(await printCase(job));
const standardsIn = (job: PrintJob): Promise<CfPackage[]> =>
	Promise.all(
		[...job.asked.values()].map(async (asked) => read(await printStandardCase(asked, job.day))),
	);

const idsOf = ({ CFItems }: CfPackage) => CFItems.map(({ identifier }) => identifier);
const ofType = ({ CFAssociations }: CfPackage, type: string) =>
	CFAssociations.filter(({ associationType }) => associationType === type);

describe('1EdTech CASE 1.1', () => {
	let jobs: readonly PrintJob[];
	let packages: readonly CfPackage[];
	beforeAll(async () => {
		jobs = [await jobFor(await demonstration()), await jobFor(strange())];
		packages = (
			await Promise.all(jobs.map(async (job) => [await mapIn(job), ...(await standardsIn(job))]))
		).flat();
	});

	it('every package is what the specification asks for', () => {
		expect(packages).toHaveLength(7);
		for (const made of packages) expect(faultsOf(made)).toEqual([]);
	});

	it('names each element once, and each item in one place of the tree', () => {
		for (const made of packages) {
			const { CFDocument, CFItems, CFAssociations } = made;
			const all = [CFDocument, ...CFItems, ...CFAssociations].map(({ identifier }) => identifier);
			expect(new Set(all).size).toBe(all.length);
			const children = ofType(made, 'isChildOf');
			expect(children.map(({ originNodeURI }) => originNodeURI.identifier)).toEqual(idsOf(made));
			const known = new Set([CFDocument.identifier, ...idsOf(made)]);
			for (const { destinationNodeURI } of children)
				expect(known).toContain(destinationNodeURI.identifier);
		}
	});

	it('has every skill and knowledge point of a standard', () => {
		for (const job of jobs)
			for (const [index, asked] of [...job.asked.values()].entries()) {
				const made = packages[(job === jobs[0] ? 1 : 4) + index]!;
				const ends = made.CFItems.filter(({ CFItemType }) => /要求|知识/.test(CFItemType));
				expect(ends).toHaveLength(skillsAsked(asked).length + knowledgeAsked(asked).length);
			}
	});

	it('relates courses to skills that the standards’ packages have, once for each role', async () => {
		const [job] = jobs as [PrintJob, PrintJob];
		const [map, ...standards] = packages.slice(0, 3) as [CfPackage, ...CfPackage[]];
		const skills = new Set(standards.flatMap(idsOf));
		const relations = ofType(map, 'isRelatedTo');
		expect(relations).toHaveLength(job.plan.certificates.flatMap(mappedIn).length);
		const groupings = map.CFDefinitions.CFAssociationGroupings?.map(({ title }) => title);
		for (const { originNodeURI, destinationNodeURI, CFAssociationGroupingURI } of relations) {
			expect(idsOf(map)).toContain(originNodeURI.identifier);
			expect(skills).toContain(destinationNodeURI.identifier);
			expect(groupings).toContain(CFAssociationGroupingURI?.title);
		}
		expect(await mapIn(job)).toEqual(map);
	});

	it('leaves out what does not count: skills of no such level, courses that are gone', () => {
		const map = packages[3]!;
		expect(ofType(map, 'isRelatedTo')).toHaveLength(7);
		expect(JSON.stringify(map)).not.toContain('gone');
	});

	test('the schema is one that finds fault', () => {
		const [made] = packages as [CfPackage];
		const { creator: _, ...document } = made.CFDocument;
		expect(validate({ ...made, CFDocument: document })).toBe(false);
		expect(validate({ ...made, CFDocument: { ...made.CFDocument, identifier: '1' } })).toBe(false);
		const [first] = made.CFAssociations;
		expect(validate({ ...made, CFAssociations: [{ ...first, associationType: 'teaches' }] })).toBe(
			false,
		);
	});
});
