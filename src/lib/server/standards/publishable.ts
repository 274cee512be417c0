/** What stands in the way of an import's publication, apart from what nobody has decided yet. */
import type { Fault } from '#domain/fault.ts';
import type { AnyStandard, Library, ShelvedStandard } from '#standards/library.ts';
import { finishedOf, standardHash } from './finished.ts';
import { identityFaults } from './identity.ts';
import type { ImportRecord } from './repository.ts';
import type { Content } from './visible.ts';

const homes: Record<ShelvedStandard['home'], string> = {
	shipped: '随系统提供',
	platform: '由平台入库',
	school: '由本校入库',
};

const taken = ({ id, edition, home, withdrawn }: ShelvedStandard): Fault => ({
	path: 'identity/edition',
	wrong: `标准库中已有 ${id}@${edition}（${homes[home]}${withdrawn ? '，已撤回' : ''}），内容与此不同`,
	right: '入库的版次不改内容：请在“标识”中换一个版次，如 2025-2',
});

/** A name that was given once means the same content for ever, withdrawn or not. */
async function takenFaults(standard: AnyStandard, library: Library): Promise<Fault[]> {
	const { id, edition } = standard.standard;
	const hash = standardHash(standard);
	for (const one of library.shelved)
		if (one.id === id && one.edition === edition && standardHash(await one.load()) !== hash)
			return [taken(one)];
	return [];
}

export async function standingFaults(
	row: ImportRecord,
	content: Content,
	library: Library,
): Promise<Fault[]> {
	const { standardId: id, edition, title, forceFrom: from, forceTo: to } = row;
	const identity = identityFaults({ id, edition, title, from, to }, content.compiled, library);
	const finished = finishedOf(row, content);
	if (!finished.ok) return [...identity, ...finished.faults];
	return identity.length > 0 ? identity : takenFaults(finished.value, library);
}
