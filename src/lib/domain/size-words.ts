const [megabyte, gigabyte] = [2 ** 20, 2 ** 30];

/** `820 KB`, `3.2 MB`, `1.4 GB` */
export function sizeWords(bytes: number): string {
	if (bytes < megabyte) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
	return bytes < gigabyte
		? `${(bytes / megabyte).toFixed(1)} MB`
		: `${(bytes / gigabyte).toFixed(1)} GB`;
}
