/** Bounds on time that hold on a busy machine, too. */

/** Seconds of the processor that this process takes for it: what others do meanwhile is not counted. */
export function processorSeconds(work: () => void): number {
	const begun = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(begun);
	return (user + system) / 1_000_000;
}
