/** What happens before the first request: databases at their newest, the demonstration where asked. */
import { passwordFits } from './access/password.ts';
import { readPlatform } from './db/databases.ts';
import { seedDemonstration } from './demonstration/index.ts';
import { pdfProgram } from './pdf/program.ts';
import { countSchools } from './directory/schools.ts';
import { keepWatch } from './upkeep/watchman.ts';

export const isProduction = (): boolean => process.env['XUNBIAO_MODE'] === 'production';

export async function start(): Promise<void> {
	// A path that is no program is said now, not with the first PDF.
	pdfProgram();
	await readPlatform((db) => countSchools(db, ''));
	// The first sign-in of an unknown account takes no longer than any other.
	await passwordFits(null, '');
	if (!isProduction()) await seedDemonstration();
	keepWatch();
}
