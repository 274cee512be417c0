import { machine } from '#server/access/actor.ts';
import { migrateAll } from '#server/schools/index.ts';
import { complain, print, type Command } from '../command.ts';
import { progress } from '../progress.ts';

export const command: Command = {
	usage: 'migrate',
	does: '把平台和各校的数据库更新到当前版本；一所失败就停下，后面的保持原样',
	options: {},
	words: [0, 0],
	async run() {
		const { done, of, failed } = await migrateAll(machine, progress());
		if (!failed) {
			print(`平台和 ${of} 所学校的数据库已是当前版本`);
			return 0;
		}
		const { id, school, why } = failed;
		complain(`migrate：第 ${done + 1} 所 ${school}（${id}）没有更新成，它保持原样：${why}`);
		complain(`前面 ${done} 所已更新，后面 ${of - done - 1} 所没有动。处理后再运行一次。`);
		return 2;
	},
};
