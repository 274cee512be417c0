import type { AskedSides } from '#server/comparing/index.ts';

/** `?from=v1&to=v2`; what is not named is chosen. */
export const askedSides = ({ searchParams }: URL): AskedSides => ({
	from: searchParams.get('from'),
	to: searchParams.get('to'),
});
