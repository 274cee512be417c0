/** Codes and signatures of versions, and what the world may ask of them. */
export { keyList, rotateKey, signingKey } from './keys.ts';
export { lookUp, type PublicVersion } from './look-up.ts';
export { registerVersion, type Registered } from './register.ts';
export { removeCodesOf } from './repository.ts';
