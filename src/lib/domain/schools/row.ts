/** A school as the platform sees it: its name and counts, never a plan. */
export interface SchoolRow {
	readonly id: string;
	readonly name: string;
	/** 学校标识码, ten digits; empty where it is not known. */
	readonly code: string;
	readonly status: 'active' | 'suspended';
	readonly createdAt: string;
	readonly people: number;
	/** null: its database does not open. */
	readonly plans: number | null;
}

/** An archive that lies on the server. */
export interface KeptArchive {
	/** Name of the file. */
	readonly name: string;
	readonly bytes: number;
	/** ISO time. */
	readonly at: string;
}
