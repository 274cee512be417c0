import { courses } from './courses.ts';
import { hours } from './hours.ts';
import { credits, internships } from './internships-credits.ts';
import type { Wording } from './rows.ts';
import { shares } from './shares.ts';
import { people, staff } from './staff.ts';

export const wordings: readonly Wording[] = [
	...[...hours, ...shares, ...internships, ...credits, ...courses, ...staff, ...people],
];
