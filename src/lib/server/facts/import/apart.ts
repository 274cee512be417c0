/** The comparing door: the work goes to a thread with bounds. */
import { failure, type Outcome } from '#domain/fault.ts';
import type { Compared } from '#domain/staff/import/compare.ts';
import { boundedThread, type Stopped } from '#exports/thread/bounded.ts';
import type { CompareRequest } from './compare.ts';

const bounds = { seconds: 30, megabytes: 768 };

const inThread = boundedThread<CompareRequest, Outcome<Compared>, never>(
	import.meta.url,
	'facts',
	bounds,
);

const right = '请另存为新的 .xlsx，只留下要导入的工作表，再上传';
const reasons: Readonly<Record<Stopped, string>> = {
	time: `读了 ${bounds.seconds} 秒还没有读完`,
	memory: '文件展开后占用的内存过大',
	cancelled: '已取消',
};

/** How a source is compared; what cannot be read is a fault. Rejects only where there is a bug. */
export type Compare = (request: CompareRequest) => Promise<Outcome<Compared>>;

export const compareApart: Compare = async (request) => {
	const ended = await inThread(request);
	return ended.ok ? ended.value : failure({ path: '', wrong: reasons[ended.stopped], right });
};
