import { keyList, rotateKey } from '#server/verification/keys.ts';
import { complain, printJson, refuse, type Command } from '../command.ts';

export const command: Command = {
	usage: 'keys [rotate]',
	does: '列出签名用过的公钥（与 /verify/key.json 相同）；rotate 换一把新的，旧的仍列出',
	options: {},
	words: [0, 1],
	async run({ positionals: [word] }) {
		if (word !== undefined && word !== 'rotate')
			return refuse('keys', [
				{ path: '', wrong: `没有 keys ${word}`, right: 'keys 或 keys rotate' },
			]);
		if (word === 'rotate') complain(`已启用新的签名密钥 ${(await rotateKey()).id}`);
		printJson(await keyList());
		return 0;
	},
};
