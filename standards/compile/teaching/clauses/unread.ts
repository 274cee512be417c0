/** Sentences that ask for what rules check, though no requirement was read from them. */
import { boundOf } from '../../clauses/bounds.ts';
import { figuresOf, type Figure } from '../../clauses/figures.ts';
import { longest } from '../../clauses/cuts.ts';
import { asidesOf, textOf, type Clause, type Sentence } from '../../clauses/paragraphs.ts';
import { sentenceSpan, type Span, type Unsure } from './reading.ts';
import { knownNumber } from './reasons.ts';
import { nothingAsked } from './says.ts';

interface Cue {
	readonly title: RegExp;
	readonly words: RegExp;
	readonly what: string;
}

/** Lists whose parts a rule asks for. */
const cues: readonly Cue[] = [
	{
		title: /公共基础|课程设置/,
		words: /列[为入][^。]*(?:必修|选修)|(?:必修|限定选修|限选)课程?(?:主要)?包括|开设[^。]*必修/,
		what: '公共基础课程',
	},
	{ title: /专业.*课/, words: /^(?:一般|主要)?包括[^。]*领域的课程/, what: '课程领域' },
	{ title: /相关要求/, words: /开设[^。]*(?:拓展课程|讲座)/, what: '专题教育' },
	{ title: /实习/, words: /提供[^。]*(?:专员|员|师)[^。]*岗位/, what: '实习岗位' },
	{ title: /实训/, words: /^(?:应|一般)?配备[^。]*用于[^。]*(?:实训|教学)/, what: '实训室设备' },
	{ title: /带头人|兼职教师/, words: /职称|职务|职业技能等级|职业资格/, what: '职称或等级' },
	{ title: /专任教师/, words: /具有[^。]*相关专业[^。]*(?:学历|学位)/, what: '教师专业' },
];

const measuredHours = /公共基础|专业(?:技能)?课|实践|选修|实习|总[学课]时/;
const isHours = ({ unit }: Figure): boolean => unit === '学时' || unit === '课时';
const isWeight = (figure: Figure): boolean =>
	figure.kind !== 'number' || isHours(figure) || figure.unit === '周' || figure.unit === '月';

/** 其中课内讲授不超过 900 学时, 与专业课程学时之比为 1:2: a figure of 学时安排 that is nobody's. */
function hasOtherFigure({ paragraph: { section } }: Sentence, { words }: Clause): boolean {
	const figures = figuresOf(words).filter(({ every }) => !every);
	if (/学时/.test(section.title)) return figures.some(isWeight) && knownNumber(words) === null;
	if (/队伍/.test(section.title))
		return figures.some(({ kind }) => kind !== 'number') && knownNumber(words) === null;
	if (!/课程|实践/.test(section.title)) return false;
	const bounded = figures.some(
		(each) => isHours(each) && boundOf(words, figures, each).side !== null,
	);
	// Hours that no rule is known to leave alone are somebody's, bound or not.
	return (
		(bounded && measuredHours.test(words)) || (figures.some(isHours) && knownNumber(words) === null)
	);
}

/** A letter among or before figures with a unit: 300O学时, lO%, l6~l8, G个月, A门. */
const garbledFigure =
	/(?<![A-Za-z\d])(?=[A-Za-z\d]*[A-Za-z])(?:[OoIlSsZzBbGgQ\d]{1,5}|[A-Z])(?:[~/:][OoIlSsZzBbGgQ\d]{1,5})?(?:%|[学课]时|学分|个?月|周|门|年)|\d[OolIZSBb](?![A-Za-z\u4e00-\u9fff])|(?<![A-Za-z])[OolIZSBb]\d*[~/:]\d|\d\||\|\d/;
/** 占总学时的 13, 50以上: a share without its sign; 一般设置门, 按周为 1 学分: a number that is gone. */
const lostFigure =
	/占(?:总|全部)?[学课]时(?:的)?(?:比例)?[^\d%分半成]{0,8}\d{1,3}(?![\d%/.~]|分之|成)|设置?[^\d一二三四五六七八九十两多若几]{0,3}门|按\s*周[为计算]|周[为计]\s*学分/;

const isDamaged = (sentence: Sentence, { words }: Clause): boolean => {
	const { title } = sentence.paragraph.section;
	if (!/学时|队伍|课程|实践|教师/.test(title)) return false;
	return garbledFigure.test(words) || lostFigure.test(words);
};

function unlisted(sentence: Sentence): string | null {
	const words = textOf(sentence);
	const { title } = sentence.paragraph.section;
	return cues.find((cue) => cue.title.test(title) && cue.words.test(words))?.what ?? null;
}

const isMet = (clause: Clause, read: readonly Pick<Span, 'from' | 'to'>[]): boolean =>
	read.some(({ from, to }) => from < clause.to && clause.from < to);

/** （其中课内讲授不超过 900 学时）: a bound in brackets that nothing inside of them was read of. */
function hasOtherAside(sentence: Sentence, read: readonly Pick<Span, 'from' | 'to'>[]): boolean {
	return asidesOf(sentence).some((aside) => {
		const inner = read.filter(({ from, to }) => aside.from <= from && to <= aside.to);
		return aside.clauses.some(
			(clause) => isBound(clause) && !isMet(clause, inner) && hasOtherFigure(sentence, clause),
		);
	});
}

const isBound = ({ words }: Clause): boolean => {
	const figures = figuresOf(words);
	return figures.some(
		(figure) => figure.kind === 'share' || boundOf(words, figures, figure).side !== null,
	);
};

/** `read`: where something was read of the sentence. null: no more in it that a rule could need. */
export function unreadIn(
	sentence: Sentence,
	read: readonly Pick<Span, 'from' | 'to'>[],
): Unsure | null {
	const span = sentenceSpan(sentence);
	const asks = (question: string, reading: string): Unsure => ({
		...{ span, question, readings: [{ says: reading, found: null }, nothingAsked] },
	});
	if (sentence.to - sentence.from > longest)
		return asks(
			`这一句超过 ${longest} 字，没有标点可断，无法识别，请对照原文断句。`,
			'由人阅读后补充',
		);
	const what = read.length === 0 ? unlisted(sentence) : null;
	if (what !== null)
		return asks(
			`条文列出了${what}，但没有读出清单，应检查哪些？`,
			`按条文逐项检查${what}，由人列出`,
		);
	const rest = sentence.clauses.filter((clause) => !isMet(clause, read));
	if (sentence.clauses.some((clause) => isDamaged(sentence, clause)))
		return asks('这一句的数字像是识别或录入有误，请对照原文。', '由人对照原文补充');
	return rest.some((clause) => hasOtherFigure(sentence, clause)) || hasOtherAside(sentence, read)
		? asks('条文规定了数值，规则没有对应的一项，是否需要检查？', '由学校规则补充这一数值')
		: null;
}
