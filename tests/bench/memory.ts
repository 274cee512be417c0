/** The most memory that a work takes above what stood there before, in megabytes: of the whole process, with its threads. */

const every = 20;

const rss = (): number => process.memoryUsage.rss() / 2 ** 20;

/** Looked at so often that a peak of one document is seen; what works without a pause is seen at its end. */
export async function peakOf(work: () => unknown): Promise<number> {
	globalThis.gc?.();
	const before = rss();
	let peak = before;
	const look = () => (peak = Math.max(peak, rss()));
	const watch = setInterval(look, every);
	try {
		await work();
	} finally {
		clearInterval(watch);
	}
	look();
	return Math.max(0, peak - before);
}
