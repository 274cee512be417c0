import path from 'node:path';
import { machine } from '#server/access/actor.ts';
import { placesOf } from '#server/db/locate.ts';
import {
	backUp,
	backupSchedule,
	keptBackups,
	recoverAll,
	recoverSchool,
	rehearseBackup,
	setBackupSchedule,
} from '#server/upkeep/index.ts';
import { sizeWords } from '#domain/size-words.ts';
import type { Answer } from '#server/answer.ts';
import type { Job } from '#domain/schools/upkeep.ts';
import {
	complain,
	print,
	refuse,
	text,
	type Arguments,
	type Command,
	type Exit,
} from '../command.ts';
import { progress } from '../progress.ts';
import { answered } from '../service.ts';

type Word = (given: Arguments, named: string) => Promise<Exit>;

/** 0 as asked; 1 not all, or not. */
function told(subject: string, answer: Answer<Job>): Exit {
	let exit: Exit = 0;
	const said = answered(subject, answer, ({ outcome, backup, words }) => {
		exit = outcome === 'done' ? 0 : 1;
		(exit === 0 ? print : complain)([backup, words].filter(Boolean).join('：'));
	});
	return said === 0 ? exit : said;
}

const run: Word = async () => told('backup run', await backUp(machine, progress()));

const rehearse: Word = async (_, name) =>
	told('backup rehearse', await rehearseBackup(machine, name || undefined, progress()));

const list: Word = async () => {
	for (const { name, bytes, schools, failed } of await keptBackups())
		print(
			[name, `${schools} 所学校`, sizeWords(bytes), failed > 0 ? `${failed} 所没有备份成` : '']
				.join('\t')
				.trimEnd(),
		);
	return 0;
};

const schedule: Word = async (given) => {
	const now = await backupSchedule();
	const keep = text(given, 'keep');
	const time = text(given, 'at') ?? now.time ?? '';
	const answer = await setBackupSchedule(
		machine,
		time === 'off' ? '' : time,
		keep === null ? now.keep : Number(keep),
	);
	return answered('backup schedule', answer, (set) =>
		print(
			set.time === null
				? '不自动备份'
				: `每天 ${set.time}（北京时间）备份，保留最近 ${set.keep} 份`,
		),
	);
};

const restore: Word = async (given, name) => {
	const school = text(given, 'school') ?? '';
	const asked = { backup: name, name: text(given, 'name') ?? '' };
	return answered(
		'backup restore',
		await recoverSchool(machine, school, asked),
		({ name: restored, of, aside }) => {
			print(`${restored}已恢复到 ${of}，仍是停用状态；核对后 school resume ${school}`);
			if (aside !== null) print(`恢复前的数据库留在 ${aside}`);
		},
	);
};

/** Into another folder; with SCHOOL_DATABASES set, the databases go to that server. */
const restoreAll: Word = async (given, name) => {
	const to = text(given, 'to');
	if (to === null)
		return refuse('backup restore-all', [
			{ path: 'to', wrong: '没有说恢复到哪里', right: '--to 一个空的文件夹' },
		]);
	const places = placesOf({ ...process.env, DATA_DIR: path.resolve(to) });
	const answer = await recoverAll(machine, name, places, progress());
	return answered('backup restore-all', answer, ({ schools, faults, key }) => {
		for (const fault of faults) complain(`没有恢复：${fault}`);
		if (key !== null) complain(key);
		print(
			`平台和 ${schools} 所学校已恢复到 ${to}；以 DATA_DIR=${to} 启动服务。所有人须重新登录，当时的邀请链接不再有效。`,
		);
	});
};

const words: Readonly<Record<string, { readonly run: Word; readonly named: boolean }>> = {
	run: { run, named: false },
	list: { run: list, named: false },
	rehearse: { run: rehearse, named: false },
	schedule: { run: schedule, named: false },
	restore: { run: restore, named: true },
	'restore-all': { run: restoreAll, named: true },
};

export const command: Command = {
	usage:
		'backup run | backup list | backup rehearse [BACKUP] | backup schedule [--at HH:MM|off] [--keep N] | backup restore BACKUP --school ID --name NAME | backup restore-all BACKUP --to FOLDER',
	does: '备份平台和各校（服务运行时也可以）、列出备份、演练恢复、设定时间和份数，把一所已停用的学校恢复到某份备份，或把整份备份恢复到另一个位置',
	options: { at: 'text', keep: 'text', school: 'text', name: 'text', to: 'text' },
	words: [1, 2],
	async run(given) {
		const [word = '', named = ''] = given.positionals;
		const known = Object.hasOwn(words, word) ? words[word] : undefined;
		if (!known)
			return refuse('backup', [
				{ path: word, wrong: '不认识的子命令', right: `可用 ${Object.keys(words).join('、')}` },
			]);
		if (known.named && named === '')
			return refuse('backup', [{ path: word, wrong: '没有说是哪份备份', right: '见 backup list' }]);
		return known.run(given, named);
	},
};
