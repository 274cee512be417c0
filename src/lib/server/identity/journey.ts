/**
 * The way to the school's identity service and back: authorization code with PKCE, state and nonce. What
 * was begun is known to the browser alone, in a cookie that it cannot read: an answer that another
 * browser brings, or that was begun for another school, is none.
 */
import * as client from 'openid-client';
import { inTicket, ticketOf } from '../secrets/ticket.ts';
import { logIdentity } from './log.ts';
import { providerOf } from './known-providers.ts';
import { ended, so, type Outcome } from './reasons.ts';
import type { ServiceRecord } from './repository.ts';

/** What it is for. */
export type Intent =
	| { readonly kind: 'enter' }
	/** Of whoever is signed in: their account is to be known there. */
	| { readonly kind: 'link'; readonly personId: string }
	/** By an invitation, whose link holds the token. */
	| { readonly kind: 'join'; readonly token: string };

interface Journey {
	readonly schoolId: string;
	readonly issuer: string;
	readonly state: string;
	readonly nonce: string;
	readonly verifier: string;
	/** Page of ours to go to then. */
	readonly next: string;
	readonly intent: Intent;
}

/** Whom the service vouches for. */
export interface Claims {
	readonly subject: string;
	/** null: it has not verified one. */
	readonly email: string | null;
	/** What they are called there: for their own eyes only. */
	readonly label: string;
	/** Whether it asked for more than one factor (RFC 8176). */
	readonly strong: boolean;
}

const purpose = 'identity journey';
export const journeySeconds = 10 * 60;

export interface Begun {
	/** Where the browser goes. */
	readonly address: string;
	/** What it carries. */
	readonly ticket: string;
}

/** `callback`: where it comes back to, as registered there. */
export async function beginJourney(
	service: ServiceRecord,
	callback: string,
	{ next, intent }: Pick<Journey, 'next' | 'intent'>,
): Promise<Outcome<Begun>> {
	const provider = await providerOf(service);
	if (!provider.ok) return (logIdentity(service, provider.faults[0]?.wrong ?? ''), ended('failed'));
	const [state, nonce] = [client.randomState(), client.randomNonce()];
	const verifier = client.randomPKCECodeVerifier();
	const address = client.buildAuthorizationUrl(provider.value, {
		...{ redirect_uri: callback, scope: 'openid email profile', state, nonce },
		code_challenge: await client.calculatePKCECodeChallenge(verifier),
		code_challenge_method: 'S256',
	});
	const { schoolId, issuer } = service;
	const journey: Journey = { schoolId, issuer, state, nonce, verifier, next, intent };
	return so({ address: address.href, ticket: ticketOf(purpose, journey, journeySeconds) });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the identity token leaves out is asked for. */
async function allClaims(
	provider: client.Configuration,
	tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>,
): Promise<Readonly<Record<string, unknown>> & { readonly sub: string }> {
	const own = tokens.claims();
	if (!own) throw new Error('no identity token');
	if (own['email'] !== undefined || !provider.serverMetadata().userinfo_endpoint) return own;
	return { ...(await client.fetchUserInfo(provider, tokens.access_token, own.sub)), ...own };
}

async function claimsAt(
	provider: client.Configuration,
	url: URL,
	journey: Journey,
): Promise<Claims> {
	const tokens = await client.authorizationCodeGrant(provider, url, {
		pkceCodeVerifier: journey.verifier,
		expectedState: journey.state,
		expectedNonce: journey.nonce,
		idTokenExpected: true,
	});
	const { sub, email, email_verified: verified, name, amr } = await allClaims(provider, tokens);
	return {
		subject: sub,
		email: verified === true ? textOf(email) : null,
		label: (textOf(email) || textOf(name) || sub).slice(0, 200),
		strong: Array.isArray(amr) && amr.includes('mfa'),
	};
}

export interface Arrived extends Pick<Journey, 'next' | 'intent'> {
	readonly claims: Claims;
}

/** `url`: as the browser came back; `ticket`: what it carried. */
export async function endJourney(
	service: ServiceRecord,
	url: URL,
	ticket: string,
): Promise<Outcome<Arrived>> {
	const journey = inTicket<Journey>(purpose, ticket);
	const isOurs = journey?.schoolId === service.schoolId && journey.issuer === service.issuer;
	if (!journey || !isOurs || url.searchParams.get('state') !== journey.state)
		return ended('expired');
	if (url.searchParams.has('error')) return ended('denied');
	const provider = await providerOf(service);
	if (!provider.ok) return ended('failed');
	try {
		const { next, intent } = journey;
		return so({ claims: await claimsAt(provider.value, url, journey), next, intent });
	} catch (error) {
		logIdentity(service, error);
		return ended('failed');
	}
}
