/** What the page of a school's identity service is given. */
export interface IdentityService {
	readonly issuer: string;
	readonly clientId: string;
	/** Whether passwords open the school, too. */
	readonly passwords: boolean;
	/** Who has been seen there, since when (ISO). */
	readonly people: readonly {
		readonly personId: string;
		readonly name: string;
		readonly createdAt: string;
	}[];
}
