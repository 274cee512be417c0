/** Imports as they are listed and reviewed. */
import type { ImportRow, ImportView } from '#domain/standards/import.ts';
import { granted, type Answer } from '../answer.ts';
import { namesOf } from '../people/index.ts';
import { homeOf } from './home.ts';
import { mayImport, notTheirs, schoolOf, type Who } from './permission.ts';
import { standingFaults } from './publishable.ts';
import { readView, type ReadView } from './read-view.ts';
import { allImports, type ImportRecord } from './repository.ts';
import { libraryOf } from './shelf.ts';
import { asItStands, contentOf, visibleImport, type Visible } from './visible.ts';

type NameOf = Awaited<ReturnType<typeof namesOf>>;

const rowView = (row: ImportRecord, person: NameOf): ImportRow => ({
	id: row.id,
	stage: row.stage,
	fileName: row.fileName,
	kind: row.kind,
	name: row.name,
	at: row.createdAt,
	by: person(row.createdBy).name,
	open: row.open,
});

/** All of their school, or of the platform; the newest first. */
export async function importsOf(who: Who): Promise<Answer<ImportRow[]>> {
	if (!mayImport(who)) return notTheirs();
	const home = homeOf(who);
	const found = await home.read(allImports);
	const rows = await Promise.all(found.map((row) => asItStands(home, row)));
	const person = await namesOf(rows.map(({ createdBy }) => createdBy));
	return granted(rows.map((row) => rowView(row, person)));
}

const nothingRead: ReadView = {
	...{ source: '', outline: [], parameters: [], ledger: [], repairs: [], doubts: [] },
};

const identityOf = ({ standardId, edition, title, forceFrom, forceTo }: ImportRecord) => ({
	...{ id: standardId, edition, title, from: forceFrom, to: forceTo },
});

async function readPart(who: Who, { home, row }: Visible) {
	const content = await contentOf(home, row.id);
	if (!content) return { ...nothingRead, identity: null, faults: row.faults };
	const person = await namesOf(content.records.map(({ personId }) => personId));
	const library = await libraryOf(schoolOf(who));
	const faults = row.stage === 'review' ? await standingFaults(row, content, library) : [];
	return { ...readView(content, (id) => person(id).name), identity: identityOf(row), faults };
}

export async function importOf(who: Who, id: string): Promise<Answer<ImportView>> {
	const visible = await visibleImport(who, id);
	if (!visible.ok) return visible;
	const { row, progress } = visible.value;
	const person = await namesOf([row.createdBy]);
	const part = await readPart(who, visible.value);
	return granted({ ...rowView(row, person), ...part, progress });
}
