/** Sign-in through a school's own identity service (OpenID Connect). */
export { unbindMember } from './bind.ts';
export {
	arrive,
	codePage,
	forgetFound,
	foundIdentity,
	knownCode,
	schoolAt,
	setOut,
} from './door.ts';
export { linkFound, ownIdentity, unlinkOwn, type OwnIdentity } from './own.ts';
export { isReason, reasons } from './reasons.ts';
export {
	readIdentityService,
	removeIdentityService,
	saveIdentityService,
	type IdentitySettings,
} from './settings.ts';
