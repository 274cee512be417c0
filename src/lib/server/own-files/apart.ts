/** The reading door: the work goes to a thread with bounds. */
import { failure, type Outcome } from '#domain/fault.ts';
import type { Brought } from '#domain/own-files/source.ts';
import { boundedThread, type Stopped } from '#exports/thread/bounded.ts';
import type { OwnFile } from './read-file.ts';

const bounds = { seconds: 30, megabytes: 768 };

const inThread = boundedThread<OwnFile, Outcome<Brought>, never>(
	import.meta.url,
	'own-file',
	bounds,
);

const right = '请另存为新的文件，只留下教学进程表或方案正文，再上传';
const reasons: Readonly<Record<Stopped, string>> = {
	time: `读了 ${bounds.seconds} 秒还没有读完`,
	memory: '文件展开后占用的内存过大',
	cancelled: '已取消',
};

/** Rejects only where there is a bug. */
export async function readApart(file: OwnFile): Promise<Outcome<Brought>> {
	const ended = await inThread(file);
	return ended.ok ? ended.value : failure({ path: '', wrong: reasons[ended.stopped], right });
}
