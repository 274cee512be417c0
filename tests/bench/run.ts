/** `npm run bench`: measures, prints, and keeps the figures in figures.json. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { bulkFigures } from './bulk.ts';
import { checkFigures } from './check.ts';
import { liveFigures } from './live.ts';
import { pageFigures } from './page.ts';
import { printFigures, printPeak } from './print.ts';
import { repairFigures } from './repair.ts';
import { searchFigures } from './search.ts';
import { schoolsFigures } from './schools.ts';
import type { Figure } from './stopwatch.ts';
import { suggestFigures } from './suggest.ts';

const benches = {
	check: checkFigures,
	print: printFigures,
	bulk: bulkFigures,
	repair: repairFigures,
	page: pageFigures,
	search: searchFigures,
	live: liveFigures,
	schools: schoolsFigures,
	suggest: suggestFigures,
};

/** `npm run bench -- check`: only that one, and nothing is kept. */
const [only, part = ''] = process.argv.slice(2);
/** A process that only measures its own memory, and says it. */
if (only === '--peak') {
	process.stdout.write(String(await printPeak(part)));
	process.exit(0);
}
const figures: Figure[] = [];
for (const [name, bench] of Object.entries(benches))
	if (only === undefined || only === name) figures.push(...(await bench()));
console.table(
	figures.map(({ what, milliseconds, yardstick, ratio, aim }) => ({
		...{ what, milliseconds, yardstick, ratio, aim },
	})),
);
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? '' };
const kept = { on: new Date().toISOString().slice(0, 10), machine, figures };
if (only === undefined)
	writeFileSync(
		path.join('tests', 'bench', 'figures.json'),
		`${JSON.stringify(kept, null, '\t')}\n`,
	);
process.exit(0);
