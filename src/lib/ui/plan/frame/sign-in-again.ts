/** Signing in without leaving the page. */

interface Credentials {
	readonly account: string;
	readonly password: string;
	readonly remember: boolean;
}

interface Answer {
	readonly personId?: string;
	readonly message?: string;
	readonly name?: string;
}

/** null: signed in as the same person; else what to tell them. */
export async function signInAgain(
	credentials: Credentials,
	personId: string,
): Promise<string | null> {
	try {
		const response = await fetch('/api/session', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(credentials),
		});
		const answer = (await response.json()) as Answer;
		if (!response.ok) return answer.message ?? '没有登录成功，请再试一次。';
		return answer.personId === personId
			? null
			: `您用 ${answer.name ?? '另一人'} 的账号登录了，本页未保存的改动属于另一人。请换回原来的账号。`;
	} catch {
		return '连不上服务器，请检查网络后再试。';
	}
}
