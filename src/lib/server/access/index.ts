/** Who is it, and may they: all that the rest of the program knows of sessions and passwords. */
export { machine, type Actor, type ActorRole, type Operator, type Steward } from './actor.ts';
export { isHalfway, signIn, signInSecond, signOut } from './arrival.ts';
export {
	admit,
	chooseSchool,
	nextOf,
	requireActor,
	requireOperator,
	requireSession,
	hasMoreSchoolsThan,
	schoolsOf,
	stillSignedIn,
	valueOf,
} from './door.ts';
export type { ChosenSchool } from './lucia.ts';
export { isSchoolRole, roleNames, schoolRoles, type SchoolRole } from './role.ts';
export { onSessionEnd } from './session-end.ts';
export type { Session } from './session.ts';
export { leaveAsGuest, visitByLink } from './guest-door.ts';
export { otherSchool, otherSchoolAnswer } from './opened-for.ts';
export { codeThrottle, type Throttle } from './throttle.ts';
export { waitWords } from './waits.ts';
