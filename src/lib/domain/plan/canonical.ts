/** Canonical JSON (RFC 8785): the same bytes for the same value, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value))
		return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
	const record = value as Record<string, unknown>;
	const keys = Object.keys(record).filter((key) => record[key] !== undefined);
	// Strings compare by UTF-16 code units, as RFC 8785 §3.2.3 asks.
	keys.sort((a, b) => (a < b ? -1 : 1));
	return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`).join(',')}}`;
}
