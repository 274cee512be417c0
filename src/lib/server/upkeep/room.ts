/** Room on the disk of the backups, in words where there is not enough. */
import { mkdir, statfs } from 'node:fs/promises';
import { sizeWords } from '#domain/size-words.ts';
import { backupFolder } from '../db/whole.ts';

/** Bytes that are free where backups are written, and on that disk in all. */
export async function diskOfBackups(): Promise<{ free: number; disk: number }> {
	await mkdir(backupFolder(), { recursive: true, mode: 0o700 });
	const { bavail, blocks, bsize } = await statfs(backupFolder());
	return { free: bavail * bsize, disk: blocks * bsize };
}

/** A tenth more than the last one took: nobody is left with a full disk. */
const spare = 1.1;

/** What to say where `bytes` more would not fit; null: they do. */
export async function roomFault(bytes: number): Promise<string | null> {
	const { free } = await diskOfBackups();
	if (free > bytes * spare) return null;
	return `磁盘空间不足：备份约需 ${sizeWords(bytes * spare)}，只剩 ${sizeWords(free)}。没有开始，已有的备份都在。`;
}
