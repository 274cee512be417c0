/** Addresses that keep what stands in the query, apart from the action that was sent last (`/decide`). */

export function withoutAction(url: URL): URLSearchParams {
	const query = new URLSearchParams(url.searchParams);
	for (const name of [...query.keys()])
		if (name.startsWith('/') || name === 'school') query.delete(name);
	return query;
}

/** Where a form is sent, so that a browser without scripts comes back to the same view of the page. */
export function actionAddress(url: URL, action: string): string {
	const rest = withoutAction(url).toString();
	return rest === '' ? `?/${action}` : `?/${action}&${rest}`;
}
