/**
 * 核验包 of a version: its documents, what it was judged by and found, its records, signatures and keys, and
 * a page that verifies all of it from the disk. The same version is the same bytes, as long as nothing more
 * is recorded of its plan and the same key signs.
 */
import { createHash } from 'node:crypto';
import { fileName } from '#domain/file-name.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import { listText } from '#domain/plan/material-texts.ts';
import { clausesText } from '#exports/evidence/clauses.ts';
import type { FindingsData } from '#exports/evidence/judging-data.ts';
import { embedded, pageHtml } from '#exports/evidence/page/html.ts';
import { names, type PackList, type PackStatement } from '#exports/evidence/statement.ts';
import { signatureOf, type Printed, type VersionMark } from '#exports/index.server.ts';
import { zip } from '#exports/seal/zip.ts';
import { planTitle } from '#exports/views/job.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { registeredMark } from '../documents/mark.ts';
import { printVersion } from '../documents/index.ts';
import { attachedNames, decidedAndSaid, materialOf, type Made } from '../material/index.ts';
import { openVersion, publishedReport, type PlanVersion } from '../plans/index.ts';
import { keyList, signingKey } from '../verification/index.ts';
import { judgingFor } from './judging.ts';
import { pageScript } from './page-script.ts';

const text = (name: string, content: string): Made => ({
	name,
	bytes: new TextEncoder().encode(content),
});
const json = (name: string, value: unknown): Made => text(name, canonicalJson(value));

const sha256 = (content: Uint8Array | string, as: 'hex' | 'base64' = 'hex'): string =>
	createHash('sha256').update(content).digest(as);

async function documentsOf(actor: Actor, planId: string, version: PlanVersion, origin: string) {
	const made: Made[] = [];
	for (const form of ['word', 'excel'] as const) {
		const printed = await printVersion(actor, planId, version.number, form, origin);
		if (!printed.ok) return printed;
		made.push(printed.value);
	}
	const report = await reportOf(actor, planId, version, origin);
	return report.ok ? granted([...made, report.value]) : report;
}

/** What was published, to the byte; of a version that is only accepted, printed as it was found. */
async function reportOf(
	actor: Actor,
	planId: string,
	{ number, published }: PlanVersion,
	origin: string,
): Promise<Answer<Made>> {
	if (published) return publishedReport(actor, planId);
	const printed = await printVersion(actor, planId, number, 'report', origin);
	if (!printed.ok) return printed;
	const { name, bytes } = printed.value;
	return granted({ name: name.replace('发布存档报告', '合规检查报告'), bytes });
}

const findingsOf = ({ check }: PlanVersion): FindingsData => ({
	...{ format: 'xunbiao.findings', version: 1, ruleSet: check.ruleSet },
	...{ verdict: check.verdict, submittable: check.submittable, findings: check.findings },
});

/** Attachments stay where they are: their hashes are signed with the rest. */
async function recordsOf(actor: Actor, planId: string): Promise<Answer<Made[]>> {
	const material = await materialOf(actor, planId);
	if (!material.ok) return material;
	const attached = attachedNames(material.value);
	const list = attached.length > 0 ? listText(attached) : '没有附件\n';
	return granted([...decidedAndSaid(material.value), text('附件清单.txt', list)]);
}

async function dataOf({ schoolId }: Actor, version: PlanVersion): Promise<Made[]> {
	const judging = await judgingFor(schoolId, version);
	return [
		json(names.plan, version.plan),
		...(version.check.facts ? [json(names.facts, version.check.facts)] : []),
		...(judging ? [json(names.judging, judging)] : []),
		json(names.findings, findingsOf(version)),
		text('依据条款.txt', clausesText(version.check.findings)),
		json(names.keys, await keyList()),
	];
}

const statementOf = (
	{ plan, hash }: PlanVersion,
	{ label, code, acceptedOn, auditHead }: VersionMark,
	files: readonly Made[],
): PackStatement => ({
	...{ format: 'xunbiao.pack', version: 1, code: code ?? '', root: hash },
	...{ school: plan.school.name, cohort: plan.cohort, label, acceptedOn },
	programme: { code: plan.programme.code, name: plan.programme.name },
	auditHead: auditHead ?? null,
	files: Object.fromEntries(files.map(({ name, bytes }) => [name, sha256(bytes)])),
});

/** By the key that signs now, both; a key that was changed since would leave two in one pack. */
async function signed(statement: PackStatement, { registration }: VersionMark): Promise<PackList> {
	if (!registration) throw new Error('A version that is packed is registered');
	const key = await signingKey();
	const { statement: registered } = registration;
	return {
		...{ statement, key: key.id, signature: signatureOf(statement, key) },
		publicKey: { id: key.id, x: key.x },
		registration: {
			...{ statement: registered, key: key.id },
			signature: signatureOf(registered, key),
		},
	};
}

async function pageOf(title: string, files: readonly Made[]): Promise<Made> {
	const wanted = files.filter(({ name }) => (embedded as readonly string[]).includes(name));
	const parts = Object.fromEntries(
		wanted.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
	);
	const hash = (content: string) => sha256(content, 'base64');
	return text(names.page, pageHtml({ title, script: await pageScript(), parts, hash }));
}

async function packed(title: string, listed: readonly Made[], list: PackList) {
	const all = [json(names.list, list), ...listed];
	const withPage = [await pageOf(`${title}-核验`, all), ...all];
	const hashes = withPage.map(({ name, bytes }) => ({ name, hash: sha256(bytes) }));
	const files = [...withPage, text(names.sums, listText(hashes))];
	return zip(new Map(files.map(({ name, bytes }) => [name, bytes])), 6);
}

const noVersion = () =>
	refused('stage', '编写中的内容没有核验包。教务处通过之后，请选择一个版本再下载。');

/** `number` null: the plan as it is being written, of which there is none. */
export async function packOf(
	actor: Actor,
	planId: string,
	number: number | null,
	origin: string,
): Promise<Answer<Printed>> {
	if (number === null) return noVersion();
	const opened = await openVersion(actor, planId, number);
	if (!opened.ok) return opened;
	const documents = await documentsOf(actor, planId, opened.value, origin);
	if (!documents.ok) return documents;
	const records = await recordsOf(actor, planId);
	if (!records.ok) return records;
	const listed = [...documents.value, ...(await dataOf(actor, opened.value)), ...records.value];
	const mark = await registeredMark(actor.schoolId, planId, opened.value, origin);
	const title = fileName(planTitle(opened.value.plan));
	const list = await signed(statementOf(opened.value, mark, listed), mark);
	const name = `${title}-${mark.label}-核验包.zip`;
	return granted({ name, mediaType: 'application/zip', bytes: await packed(title, listed, list) });
}
