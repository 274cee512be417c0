/** What is told of a standard without opening it; of an imported one it stands in its row. */
import { extentOf } from '#standards/contents/extent.ts';
import type { AnyStandard } from '#standards/library.ts';

export interface About {
	readonly extent: string;
	/** Names of certificates that a teaching standard names. */
	readonly certificates: readonly string[];
}

export const aboutOf = (standard: AnyStandard): About => ({
	extent: extentOf(standard),
	certificates: standard.kind === 'teaching' ? standard.standard.occupations.certificates : [],
});
