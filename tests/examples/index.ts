/** All examples, in the order in which a person reads them. */
import { certificates } from './certificates.ts';
import { chapters } from './chapters.ts';
import { conditions } from './conditions.ts';
import { courses } from './courses.ts';
import { credits } from './credits.ts';
import type { Group } from './example.ts';
import { hours } from './hours.ts';
import { identity } from './identity.ts';
import { practice } from './practice.ts';

export const groups: readonly Group[] = [
	hours,
	credits,
	courses,
	practice,
	identity,
	chapters,
	conditions,
	certificates,
];
