/** What the server said of its own failure. */
export const messageOf = (error: unknown, otherwise = '服务器没有答复，请稍后再试。'): string =>
	(error as { message?: string } | null)?.message ?? otherwise;
