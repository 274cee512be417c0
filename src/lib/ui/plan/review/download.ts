/** Fetches a file that takes a while to make, and hands it to the browser under its own name. */

export type Made =
	| { readonly ok: true; readonly name: string; readonly bytes: number }
	| { readonly ok: false; readonly why: string };

/** The name of `filename*=UTF-8''…`. */
export function nameIn(disposition: string | null): string | null {
	const coded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
	return coded === undefined ? null : decodeURIComponent(coded);
}

function hand(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function whyNot(response: Response): Promise<string> {
	if (response.status === 401 || response.redirected) return '登录已过期，请重新登录后再下载。';
	try {
		return (
			((await response.json()) as { message?: string }).message ?? '没有生成成功，请再试一次。'
		);
	} catch {
		return '没有生成成功，请再试一次。';
	}
}

export async function download(url: string): Promise<Made> {
	try {
		const response = await fetch(url, { headers: { accept: 'application/json, */*' } });
		const name = nameIn(response.headers.get('content-disposition'));
		if (!response.ok || name === null) return { ok: false, why: await whyNot(response) };
		const blob = await response.blob();
		hand(blob, name);
		return { ok: true, name, bytes: blob.size };
	} catch {
		return { ok: false, why: '连不上服务器，没有下载成功。请检查网络后再试。' };
	}
}
