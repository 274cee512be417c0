/** What a role does with plans, as far as lists and buttons need to know. */

/** Writes plans: may begin a new one. */
export const writes = (role: string): boolean => role === 'department-head';

/** Decides upon submitted plans. */
export const reviews = (role: string): boolean => role === 'academic-affairs';
