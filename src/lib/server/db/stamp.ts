/** As what a database's file stands on the disk: whoever writes to it, in whatever process, changes that. */
import { statSync } from 'node:fs';
import type { Site } from './site.ts';

/** By device and number, for a name can be another's tomorrow; null: there is no such file. */
export function fileNumber(file: string): string | null {
	const found = statSync(file, { throwIfNoEntry: false });
	return found ? `${found.dev}/${found.ino}` : null;
}

/** A log without entries says no more than none: opening makes it, closing takes it away. */
function lastWritten(file: string): string {
	const found = statSync(file, { throwIfNoEntry: false, bigint: true });
	return found && found.size > 0n ? `${found.ino}/${found.size}/${found.mtimeNs}` : '';
}

/** null: of a server nothing tells. */
export const stampOf = (site: Site): string | null =>
	site.kind === 'server' ? null : `${lastWritten(site.file)} ${lastWritten(`${site.file}-wal`)}`;
