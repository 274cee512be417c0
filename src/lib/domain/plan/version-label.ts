/** What a version is called: `v1.0`. */
export const versionLabel = (number: number): string => `v${number}.0`;
