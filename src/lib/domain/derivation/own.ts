/** Own members of a table only: names of figures come from outside. */
export const ownOf = <Value>(
	table: Readonly<Record<string, Value>>,
	name: string,
): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
