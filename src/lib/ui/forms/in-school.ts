/**
 * The address to which a page sends something, with the school that the page was opened for: the server
 * refuses it in another (server/access/opened-for.ts). Unchanged where the page is of none.
 */
export const inSchool = (address: string, schoolId: string | null | undefined): string =>
	schoolId
		? `${address}${address.includes('?') ? '&' : '?'}school=${encodeURIComponent(schoolId)}`
		: address;
