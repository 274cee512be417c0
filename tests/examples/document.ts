/** docs/检查示例.md and docs/检查用语.md: the examples, and what the check says of each, as a 教务 officer reads them. */
import { resultWord, strengthWords } from '#exports/views/words.ts';
import { slackWords } from '#exports/views/report-words.ts';
import { ruleForms } from '#standards/rules/register.ts';
import type { Case, Example, Group } from './example.ts';
import { groups } from './index.ts';

const opening = `# 检查示例

下面是循标每条规则的例子：恰好在界上、差一点、多一点，或者有与没有。每个例子都由测试用真正的检查程序判过，结果、余量和条文与这里所写一致。标准为《直播电商服务专业教学标准》（730705，2025 年）；例子中没有提到的部分，都按一份全部符合的方案或不影响该条规则的方案来写。

- **强制**不符合，不能提交审核（师资、实训条件除外，发布前填写整改措施）；**原则**有偏离，须写明理由；**一般**是提示；**建议**不影响提交。
- **余**是还可以变动多少而结果不变；**差**是还要改多少才符合；“—”表示这条规则不计余量。

本页由 \`tests/examples/\` 生成，请勿手改。
`;

function caseLine({ given, status, slack, ...own }: Case, { strength }: Example): string {
	const result = resultWord({ status, strength: own.strength ?? strength, remedy: null });
	return `| ${given} | ${result} | ${slack === null ? '—' : slackWords(slack)} |`;
}

const exampleText = (example: Example): string =>
	[
		`### ${ruleForms.get(example.rule)?.title ?? ''}`,
		'',
		`规则 \`${example.rule}\` · 依据 ${example.clause} · ${strengthWords[example.strength]}`,
		'',
		'| 例子 | 结果 | 余量 |',
		'|---|---|---|',
		...example.cases.map((one) => caseLine(one, example)),
		'',
	].join('\n');

const groupText = ({ title, examples }: Group): string =>
	[`## ${title}`, '', ...examples.map(exampleText)].join('\n');

export const documentText = (): string => [opening, ...groups.map(groupText)].join('\n');

const messagesOpening = `# 检查用语

[检查示例](检查示例.md)中的每个例子，检查程序说的原话，一字不差：错在哪里、依据哪一条、怎样改。改动任何一句，测试都会要求先改本页（\`UPDATE=1 npx vitest run tests/examples\` 重新生成，请勿手改）。
`;

/** `| 总学时 2999 | 总学时 2999，不少于 3000 学时（…）。… |` */
export const messageLine = ({ given }: Case, message: string): string =>
	`| ${given} | ${message.replaceAll('\n', '<br>')} |\n`;

type Said = (example: Example, one: Case) => Promise<string>;

async function messagesOf(example: Example, said: Said): Promise<string> {
	const lines: string[] = [];
	for (const one of example.cases) lines.push(messageLine(one, await said(example, one)));
	const heading = `## ${ruleForms.get(example.rule)?.title ?? ''}\n\n规则 \`${example.rule}\``;
	return `${heading}\n\n| 例子 | 检查说 |\n|---|---|\n${lines.join('')}`;
}

/** @param said what the check says of an example's case */
export async function messagesText(said: Said): Promise<string> {
	const texts: string[] = [messagesOpening];
	for (const { examples } of groups)
		for (const example of examples) texts.push(await messagesOf(example, said));
	return texts.join('\n');
}
