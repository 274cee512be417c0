/** The reading door: the work goes to a thread with bounds. */
import { failure, type Outcome } from '#domain/fault.ts';
import type { ReadBack } from '#domain/read-back/shape.ts';
import { boundedThread, type Stopped } from '#exports/thread/bounded.ts';

const bounds = { seconds: 30, megabytes: 768 };

const inThread = boundedThread<Uint8Array, Outcome<ReadBack>, never>(
	import.meta.url,
	'read-back',
	bounds,
);

const right = '请从“版本与导出”重新下载 Excel，在新文件里修改后再导回';
const reasons: Readonly<Record<Stopped, string>> = {
	time: `读了 ${bounds.seconds} 秒还没有读完`,
	memory: '文件展开后占用的内存过大',
	cancelled: '已取消',
};

/** Rejects only where there is a bug. */
export type ReadApart = (bytes: Uint8Array) => Promise<Outcome<ReadBack>>;

export const readApart: ReadApart = async (bytes) => {
	const ended = await inThread(bytes);
	return ended.ok ? ended.value : failure({ path: '', wrong: reasons[ended.stopped], right });
};
