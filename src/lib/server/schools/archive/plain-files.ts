/** The plans of a school as files that people and other programs read without 循标. */
import { fileName } from '#domain/file-name.ts';
import type { Dump, Row } from '../../db/dump.ts';
import { contentAt } from '../../plans/content.ts';

export interface PlainFile {
	readonly name: string;
	readonly text: string;
}

/** No sign that a file system takes for something else. */
const shortName = (words: string): string => fileName(words).slice(0, 60);

const folderOf = ({ id, cohort, programme_name: name }: Row): string =>
	`方案/${shortName(`${cohort}级${name}`)}-${id}`;

const versionsOf = (plan: Row, versions: readonly Row[]): PlainFile[] =>
	versions
		.filter((version) => version['plan_id'] === plan['id'])
		.map((version) => ({
			name: `${folderOf(plan)}/第${version['number']}版.plan.json`,
			text: String(version['content']),
		}));

const readme = `这是一所学校在循标（Xunbiao）中的全部数据。
学校.json 说明是哪所学校、何时归档，并列出每个文件的 SHA-256。
方案/ 每份方案的现状（plan.json）和各次通过的版本，可以用循标的命令行检查、导出。
数据/ 各数据表，一行一条，用于恢复；人员.jsonl 不含密码。
恢复：npm run -s xunbiao -- school restore 这个文件
`;

/** `plan.json` of each plan as it stood in `dump`, its versions, and what the archive is. */
export async function plainFiles(schoolId: string, { tables }: Dump): Promise<PlainFile[]> {
	const files: PlainFile[] = [{ name: '说明.txt', text: readme }];
	for (const plan of tables['plans'] ?? []) {
		const content = await contentAt(schoolId, String(plan['id']), Number(plan['revision']));
		files.push({ name: `${folderOf(plan)}/plan.json`, text: JSON.stringify(content, null, 2) });
		files.push(...versionsOf(plan, tables['versions'] ?? []));
	}
	return files;
}
