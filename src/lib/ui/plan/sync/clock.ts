/** ISO time of now; only where people and networks are, never in what judges. */
export const nowText = (): string => new Date().toISOString();
