/** Searching a library of a hundred imported standards beside searching the five that ship. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { moveTo } from '#server/db/databases.ts';
import { filesIn } from '#server/db/locate.ts';
import { newId, now } from '#server/db/identifier.ts';
import { platformHome } from '#server/standards/home.ts';
import { searchLibrary } from '#server/standards/index.ts';
import { insertImport } from '#server/standards/repository.ts';
import { insertTexts } from '#server/standards/texts.ts';
import { shippedLibrary } from '#standards/register.ts';
import { figure, median, type Figure } from './stopwatch.ts';

const standards = 100;
const runs = 60;
const operator = { personId: 'bench', name: '' };

/** The standards that ship, again and again under other names, as if an operator had published them. */
async function publish(count: number): Promise<void> {
	for (let number = 0; number < count; number += 1) {
		const shelved = shippedLibrary.shelved[number % shippedLibrary.shelved.length];
		const standard = await shelved?.load();
		if (!shelved || !standard) throw new Error('five standards ship');
		const { kind, title, name, level } = shelved;
		const id = newId();
		const row = {
			...{ id, kind, title, name, level, standardId: `bench-${number}`, edition: '2025' },
			...{ stage: 'published' as const, forceFrom: '2025-01-01', extent: '', certificates: [] },
			...{ open: 0, faults: [], fileName: '', fileHash: '', createdAt: now(), createdBy: '' },
			...{ standard: JSON.stringify(standard), publishedAt: now() },
		};
		await platformHome.write(async (db) => {
			await insertImport(db, row);
			await insertTexts(db, id, standard);
		});
	}
}

/** Words of two characters and of none: the second is looked for in every text. */
const words = ['脚本', '没有这样的词'];

export async function searchFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-bench-'));
	await moveTo(filesIn(folder));
	const search = () => searchLibrary(operator, words[1] ?? '');
	const shipped = await median(runs, search);
	await publish(standards);
	const first = await median(runs, () => searchLibrary(operator, words[0] ?? ''));
	const whole = await median(runs, search);
	await moveTo(null);
	rmSync(folder, { recursive: true, force: true });
	const beside = 'the same search over the five that ship';
	return [
		figure(`first ${words[0]} in ${standards} more standards`, first, beside, shipped, '—'),
		figure(`all texts of ${standards} more standards`, whole, beside, shipped, '≤ 40'),
	];
}
