/** Why a sentence that holds a number or a normative word asks for nothing that a rule checks. */
import { figuresOf } from '../../clauses/figures.ts';
import { strengthOf } from '../../clauses/strength.ts';
import { textOf, type Sentence } from '../../clauses/paragraphs.ts';

const none = '不含数值和指定内容';

/** Numbers that no rule has, by their words. */
const numbers: readonly [RegExp, string][] = [
	[/平方米|㎡|面积/, '规则表没有此项：面积'],
	[/工位|座位|台套|[台套]/, '规则表没有此项：工位和设备数量'],
	[/总学分|学分/, '规则表没有此项：总学分由学校在方案中确定'],
	[/周[学课]时|每周/, '规则表没有此项：周学时由学校自行设定'],
	[
		/(?:劳动|思想政治|思政|语文|数学|外语|英语|历史|体育|艺术|信息技术|军事|心理健康)[^，。]*[学课]时/,
		'规则表没有此项：单门课程的学时由国家课程标准规定',
	],
	[/学位|研究生|博士|硕士|学历/, '规则表没有此项：教师学历学位比例'],
	[/教师|导师/, '规则表没有此项：教师的其他数量'],
	[/图书|册/, '规则表没有此项：图书数量'],
	[/第.{1,5}学[年期](?!.*\d周)/, '规则表没有此项：开设时间由教学进程安排'],
];

/** Why no rule has the number; null: nobody has said so yet. */
export const knownNumber = (words: string): string | null =>
	numbers.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const places: readonly [title: RegExp, words: RegExp, reason: string][] = [
	[/职业面向/, /证书/, '职业类证书为可选目标，规则表没有此项'],
	[/培养目标/, /^/, '培养目标为文字表述，不含数值和指定内容'],
	[/培养规格/, /^/, '培养规格的总述，各条由培养规格的规则检查'],
	[/^/, /^序号/, '表头，不含要求'],
	[/专业.*课/, /拓展|包括[^。]*领域的内容/, '专业拓展课程的领域供学校选用，规则表没有此项'],
	[/课程设置/, /包括/, '课程体系的总述，各类课程由其后各节的规则检查'],
	[/公共基础|专业.*课|相关要求/, /^/, `属课程教学组织要求，${none}`],
	[/实践/, /包括[^。]*实训/, '实训方式的举例，规则表没有此项'],
	[/实践/, /规定》|标准/, `要求执行其他文件，本条${none}`],
	[/实践|学时/, /^/, `属教学组织要求，${none}`],
	[/师资|队伍|教师|带头人/, /^/, `属师资建设要求，${none}`],
	[/教室/, /配备|具有|具备|安装/, '规则表没有此项：专业教室的设施'],
	[/教材/, /^/, '规则表没有此项：教材选用'],
	[/图书/, /^/, '规则表没有此项：图书文献'],
	[/资源/, /^/, '规则表没有此项：教学资源'],
	[/设施|实训|实习|教学条件|基地/, /^/, `属教学条件要求，${none}`],
	[/质量/, /^/, `属质量保障工作要求，${none}`],
	[/毕业/, /^/, `属毕业管理要求，${none}`],
];

const advised = (words: string): boolean => strengthOf(words) === 'advice';

/** One Chinese sentence without its full stop. */
export function reasonOf(sentence: Sentence): string {
	const words = textOf(sentence);
	const { title } = sentence.paragraph.section;
	if (!/职业面向|培养规格/.test(title) && figuresOf(words).length > 0) {
		const known = knownNumber(words);
		if (known !== null) return known;
		return `规则表没有此项：${figuresOf(words)
			.map(({ from, to }) => words.slice(from, to))
			.join('、')}`;
	}
	const placed = places.find(([at, pattern]) => at.test(title) && pattern.test(words))?.[2];
	if (placed === undefined) return none;
	return advised(words) && placed.endsWith(none) ? `建议性内容，${none}` : placed;
}
