/** A text in marks of quotation; those within it are single then (GB/T 15834-2011, 4.8.3). */
export const inQuotes = (text: string): string =>
	`“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
