/** One thing that a condition of application asks for, and who can say that it is so. */

export type Standing = 'met' | 'unmet' | 'open';

export interface Requirement {
	readonly kind:
		| 'school'
		| 'programme'
		| 'aim'
		| 'certificate'
		| 'work'
		| 'training'
		| 'apprenticeship'
		| 'other';
	/** Words of the standard. */
	readonly text: string;
	readonly standing: Standing;
	/** Who shows it: the plan says so itself; else the student, the school, or the assessing institution. */
	readonly by: 'plan' | 'student' | 'school' | 'institution';
	readonly note: string;
}

/** What a plan says of the students of its cohort. */
export interface Cohort {
	/** Year of entry, and years of school. */
	readonly cohort: number;
	readonly years: number;
	/** Names of the programme, today's first, without marks and spaces. */
	readonly names: readonly string[];
	/** 中等职业教育 | 高等职业教育专科 | 高等职业教育本科; empty: not known. */
	readonly level: string;
}
