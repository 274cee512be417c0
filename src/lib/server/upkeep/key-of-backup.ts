/**
 * What is sealed in a backup (second factors, the secrets of identity services) opens with the key of the
 * installation it was made at, and that is never in the backup: whoever finds one opens nothing with it.
 */
import { copyFile } from 'node:fs/promises';
import { readPlatform } from '../db/databases.ts';
import { identityServices, secondFactors } from '../db/platform/schema.ts';
import { keyFileIn, keyMarkIn } from '../secrets/key.ts';
import type { Manifest } from './manifest.ts';

/** A key that is there already is left; ours comes along where it is the one. */
async function bringKey(mark: string, from: string, to: string): Promise<void> {
	if (keyMarkIn(to) === null && keyMarkIn(from) === mark)
		await copyFile(keyFileIn(from), keyFileIn(to));
}

async function sealedRows(): Promise<{ people: number; schools: number }> {
	const [people, schools] = await readPlatform((db) =>
		Promise.all([db.$count(secondFactors), db.$count(identityServices)]),
	);
	return { people, schools };
}

/** After a platform came back at the folder `to`: what cannot be opened there, and what to do; null: all can. */
export async function keyFault(
	{ key }: Pick<Manifest, 'key'>,
	from: string,
	to: string,
): Promise<string | null> {
	if (key !== undefined) await bringKey(key, from, to);
	if (key !== undefined && keyMarkIn(to) === key) return null;
	const { people, schools } = await sealedRows();
	if (people + schools === 0) return null;
	const which = key === undefined ? '备份没有记下用的是哪一把' : `标记 ${key}`;
	return `${to} 里没有这份备份所用的本机密钥 secret.key（${which}）：${people} 人的两步验证要由管理员关闭后重设，${schools} 所学校的身份服务要重新填写密钥。找得到原来的 secret.key，请在启动服务前放进去，就都不必。`;
}
