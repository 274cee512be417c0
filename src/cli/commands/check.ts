import { checkReport } from '#domain/rules/report.ts';
import { flag, print, printJson, refuse, type Command } from '../command.ts';
import { judgeFile } from '../inputs.ts';
import { checkText } from './check-text.ts';

export const command: Command = {
	usage: 'check PLAN [--facts F] [--overlay O…] [--on DATE] [--json]',
	does: '逐条检查方案，印出结果和合计',
	options: { facts: 'text', overlay: 'list', on: 'text', json: 'flag' },
	words: [1, 1],
	async run(given) {
		const [file = ''] = given.positionals;
		const judged = await judgeFile(given, file);
		if (!judged.ok) return refuse(file, judged.faults);
		const report = checkReport(judged.value.plan, judged.value.check);
		if (flag(given, 'json')) printJson(report);
		else print(checkText(report));
		return report.verdict === 'fail' ? 1 : 0;
	},
};
