/** 两步验证: after the password a code of an app, or a recovery code. */
export { hasSecondFactor, passSecondFactor } from './pass.ts';
export { removeFactor } from './repository.ts';
export {
	beginFactor,
	confirmBegun,
	endFactor,
	factorStatus,
	renewCodes,
	standingSetup,
	type FactorStatus,
	type NewCodes,
	type Setup,
} from './settings.ts';
