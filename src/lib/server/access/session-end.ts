/** Who has something open that lasts hears when the session that it was opened in is over. */
type Ending = (hash: string) => void;
const endings = new Set<Ending>();

/** Calls `ending` for each session that is ended; returns how to stop. */
export function onSessionEnd(ending: Ending): () => void {
	endings.add(ending);
	return () => endings.delete(ending);
}

export const tellEnded = (hash: string): void => {
	for (const ending of endings) ending(hash);
};
