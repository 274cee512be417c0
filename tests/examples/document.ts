/** docs/检查示例.md: the examples as a 教务 officer reads them. */
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
