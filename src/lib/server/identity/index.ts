/** Sign-in through a school's own identity service (OpenID Connect). */
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
	unbindMember,
	type IdentitySettings,
} from './settings.ts';
