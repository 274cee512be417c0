/** What a stranger sent is read in a thread with bounds; what stops it is a fault of the file, told with how to mend it. */
import { failure, type Outcome } from '#domain/fault.ts';
import { boundedThread, type Stopped } from '#exports/thread/bounded.ts';

const bounds = { seconds: 30, megabytes: 768 };

const reasons: Readonly<Record<Stopped, string>> = {
	time: `读了 ${bounds.seconds} 秒还没有读完`,
	memory: '文件展开后占用的内存过大',
	cancelled: '已取消',
};

/** `from`, `name`: as of `boundedThread`. What it makes rejects only where there is a bug. */
export function readingThread<Asked, Value>(
	from: string,
	name: string,
	right: string,
): (asked: Asked) => Promise<Outcome<Value>> {
	const inThread = boundedThread<Asked, Outcome<Value>, never>(from, name, bounds);
	return async (asked) => {
		const ended = await inThread(asked);
		return ended.ok ? ended.value : failure({ path: '', wrong: reasons[ended.stopped], right });
	};
}
