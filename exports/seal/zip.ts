/** Parts packed so that the same parts are the same bytes: no clock, no order of chance. */
import { ZipFile } from 'yazl';

/** No zip says an earlier day. */
const day = new Date(1980, 0, 1);

export type PartBytes = ReadonlyMap<string, Uint8Array>;

/** `level`: of compression, 1 quick to 9 small. */
export async function zip(parts: PartBytes, level: number): Promise<Uint8Array> {
	const file = new ZipFile();
	for (const [name, bytes] of parts)
		file.addBuffer(Buffer.from(bytes), name, {
			mtime: day,
			mode: 0o100644,
			compressionLevel: level,
			forceDosTimestamp: true,
		});
	file.end();
	const chunks: Buffer[] = [];
	for await (const chunk of file.outputStream) chunks.push(chunk as Buffer);
	return new Uint8Array(Buffer.concat(chunks));
}
