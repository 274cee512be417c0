/** Signing in again without leaving the page, and how long the present session lasts. */

/** `code` of a refusal: `second-factor` asks for the code of 两步验证, with the same call. */
export type SignedInHere =
	{ readonly personId: string } | { readonly message: string; readonly code?: string };

export type Shown =
	{ readonly account: string; readonly password: string } | { readonly code: string };

const unreachable = '没有连上服务器。请检查网络后再试，页面上的内容都在。';

export async function signInHere(shown: Shown): Promise<SignedInHere> {
	try {
		const answer = await fetch('/api/session', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ ...shown, remember: false }),
		});
		return (await answer.json()) as SignedInHere;
	} catch {
		return { message: unreachable };
	}
}

/** When the session ends, in milliseconds since 1970; 0: it has ended; null: the server is not heard. */
export async function sessionEnd(): Promise<number | null> {
	try {
		const answer = await fetch('/api/session');
		if (answer.status === 401) return 0;
		if (!answer.ok) return null;
		const { expiresAt } = (await answer.json()) as { expiresAt: string };
		return Date.parse(expiresAt);
	} catch {
		return null;
	}
}
