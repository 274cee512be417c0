/** All of a plan's records as one zip: its documents, what was decided and said, its attachments, and their hashes. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { fileName } from '#domain/file-name.ts';
import {
	approvalText,
	commentText,
	historyText,
	listText,
	type ListedFile,
} from '#domain/plan/material-texts.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { attachmentFile } from '../attachments/index.ts';
import { printDraft, printVersion } from '../documents/index.ts';
import { historyOf, openPlan, publishedReport, type OpenPlan } from '../plans/index.ts';
import { materialOf, type Material } from './material.ts';

export interface MaterialArchive {
	/** `2026级直播电商服务专业人才培养方案-审核材料.zip` */
	readonly name: string;
	readonly stream: ReadableStream;
}

export interface Made {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const text = (name: string, content: string): Made => ({ name, bytes: Buffer.from(content) });

/** Word and Excel: of the version that stands, else of what is being written. */
async function documentsOf(actor: Actor, { id, standing }: OpenPlan, origin: string) {
	const made: Made[] = [];
	for (const form of ['word', 'excel'] as const) {
		const printed = await (standing === null
			? printDraft(actor, id, form)
			: printVersion(actor, id, standing, form, origin));
		if (printed.ok) made.push(printed.value);
	}
	return made;
}

/** What was decided, and what was said and released. */
export const decidedAndSaid = ({ life, decisions, released }: Material): Made[] => [
	text('审批记录.txt', approvalText(decisions, life.records)),
	text('公开的意见.txt', commentText(released.threads)),
];

async function recordsOf(actor: Actor, planId: string, material: Material) {
	const history = await historyOf(actor, planId, { limit: 500 });
	const report = await publishedReport(actor, planId);
	return [
		...decidedAndSaid(material),
		...(history.ok ? [text('改动记录.txt', historyText(history.value))] : []),
		...(report.ok ? [report.value] : []),
	];
}

/** Two attachments of one name are two files. */
export function attachedNames({ attachments: { files } }: Material) {
	const standing = files.filter(({ end }) => end === null);
	return standing.map(({ id, name, hash }, at) => ({
		...{ id, hash },
		name: `附件/${String(at + 1).padStart(2, '0')}-${name}`,
	}));
}

const listed = ({ name, bytes }: Made): ListedFile => ({
	name,
	hash: createHash('sha256').update(bytes).digest('hex'),
});

/** Attachments are read when their turn has come: never more than one is in memory. */
function addAttached(zip: ZipFile, actor: Actor, planId: string, id: string, name: string) {
	zip.addReadStreamLazy(name, {}, (give) => {
		attachmentFile(actor, planId, id)
			.then((file) =>
				file.ok
					? give(null, Readable.from([Buffer.from(file.value.bytes)]))
					: give(new Error(file.refusal.message), Readable.from([])),
			)
			.catch((error: unknown) => give(error as Error, Readable.from([])));
	});
}

export async function archiveOf(
	actor: Actor,
	planId: string,
	origin: string,
): Promise<Answer<MaterialArchive>> {
	const opened = await openPlan(actor, planId);
	if (!opened.ok) return opened;
	const material = await materialOf(actor, planId);
	if (!material.ok) return material;
	const made = [
		...(await documentsOf(actor, opened.value, origin)),
		...(await recordsOf(actor, planId, material.value)),
	];
	const attached = attachedNames(material.value);
	const zip = new ZipFile();
	for (const { name, bytes } of made) zip.addBuffer(Buffer.from(bytes), name);
	for (const { id, name } of attached) addAttached(zip, actor, planId, id, name);
	const list = listText([...made.map(listed), ...attached]);
	zip.addBuffer(Buffer.from(list), 'SHA256SUMS');
	zip.end();
	const { plan } = opened.value;
	const title = fileName(`${plan.cohort}级${plan.programme.name}`);
	const stream = Readable.toWeb(Readable.from(zip.outputStream)) as ReadableStream;
	return granted({ name: `${title}专业人才培养方案-审核材料.zip`, stream });
}
