/** `npm run bench`: measures, prints, and keeps the figures in figures.json. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { checkFigures } from './check.ts';
import { pageFigures } from './page.ts';
import { printFigures } from './print.ts';

const figures = [...(await checkFigures()), ...(await printFigures()), ...(await pageFigures())];
console.table(
	figures.map(({ what, milliseconds, ratio, aim }) => ({ what, milliseconds, ratio, aim })),
);
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? '' };
const kept = { on: new Date().toISOString().slice(0, 10), machine, figures };
writeFileSync(new URL('./figures.json', import.meta.url), `${JSON.stringify(kept, null, '\t')}\n`);
process.exit(0);
