/** Signing in again without leaving the page, and how long the present session lasts. */

export type SignedInHere = { readonly personId: string } | { readonly message: string };

const unreachable = '没有连上服务器。请检查网络后再试，页面上的内容都在。';

export async function signInHere(account: string, password: string): Promise<SignedInHere> {
	try {
		const answer = await fetch('/api/session', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ account, password, remember: false }),
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
