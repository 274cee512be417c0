/** A school's identity service as openid-client knows it. */
import * as client from 'openid-client';
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import { outward } from './outward.ts';
import { checkAddress, loopbackIsOpen, Unreachable } from './reach.ts';

export interface ProviderPlace {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
}

export type Provider = client.Configuration;

const seconds = 10;

const issuerFault = (wrong: string, right: string): Fault => ({ path: 'issuer', wrong, right });
const asGiven = '填写身份服务的 issuer 地址，由学校的信息中心提供';

/** The address without what people copy along with it; null: it is none. */
export function issuerIn(text: string): string | null {
	const address = text.trim().replace(/\/\.well-known\/openid-configuration\/?$/, '');
	if (!URL.canParse(address)) return null;
	const { search, hash, username, password } = new URL(address);
	return search + hash + username + password === '' && address.length <= 300 ? address : null;
}

interface Told {
	readonly code?: string;
	readonly message?: string;
	readonly status?: number;
	readonly cause?: Told;
	readonly body?: { readonly issuer?: unknown };
}

/** What a failed discovery says, to whoever entered the address. */
function discoveryFault(error: unknown): Fault {
	const { code, cause } = error as Told;
	const found = [error, cause, cause?.cause].find((one) => one instanceof Unreachable);
	if (found) return issuerFault(found.message, '核对地址，或稍后再试');
	const status = cause?.status;
	if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM')
		return issuerFault(`${status} 错误：这个地址下没有 .well-known/openid-configuration`, asGiven);
	if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') {
		const own = cause?.body?.issuer;
		const named = typeof own === 'string' ? `是 ${own.slice(0, 300)}` : '与填写的不同';
		return issuerFault(`它自称的 issuer ${named}`, '两者必须一字不差，包括末尾的斜线');
	}
	if (code === 'OAUTH_TIMEOUT') return issuerFault(`${seconds} 秒内没有回应`, '稍后再试');
	return issuerFault('这个地址给出的不是 OpenID Connect 的配置', asGiven);
}

/** With the way of showing the secret that the service asks for. */
function settled(server: client.ServerMetadata, place: ProviderPlace): Provider {
	const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
	const show = ways.includes('client_secret_basic')
		? client.ClientSecretBasic
		: client.ClientSecretPost;
	const signed = server.id_token_signing_alg_values_supported ?? ['RS256'];
	const algorithm = signed.includes('RS256')
		? 'RS256'
		: signed.find((name) => !/^(HS|none)/.test(name));
	const metadata = { id_token_signed_response_alg: algorithm ?? 'RS256' };
	const provider = new client.Configuration(
		server,
		place.clientId,
		metadata,
		show(place.clientSecret),
	);
	return reaching(provider);
}

function reaching(provider: Provider): Provider {
	if (loopbackIsOpen()) client.allowInsecureRequests(provider);
	provider[client.customFetch] = outward;
	provider.timeout = seconds;
	return provider;
}

const needed = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const;

/** What the service says of itself, or what is wrong with the address. */
export async function discover(place: ProviderPlace): Promise<Outcome<Provider>> {
	const execute = loopbackIsOpen() ? [client.allowInsecureRequests] : [];
	const options = { execute, timeout: seconds, [client.customFetch]: outward };
	try {
		const { issuer, clientId } = place;
		checkAddress(new URL(issuer));
		const found = await client.discovery(
			new URL(issuer),
			clientId,
			undefined,
			client.None(),
			options,
		);
		const server = found.serverMetadata();
		const missing = needed.filter((name) => server[name] === undefined);
		if (missing.length > 0)
			return failure(issuerFault(`它的配置缺少 ${missing.join('、')}`, '请学校的信息中心补齐'));
		checkAddress(new URL(server.authorization_endpoint ?? ''));
		return success(settled(server, place));
	} catch (error) {
		return failure(discoveryFault(error));
	}
}
