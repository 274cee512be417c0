/** Which line of a part goes on in the next: a paragraph ends with its sentence, or where another begins. */
import { halfWidth, isClosed } from './glyphs.ts';
import type { Line } from './lines.ts';
import { continues, fullWidth } from './paragraphs.ts';
import { subtitleOf, titleOf, type Part } from './titles.ts';
import { isTermHead } from './terms.ts';
import { codeBegins, isCodeAlone, isTitleWhole } from './references.ts';

export type GoesOn = (before: Line, line: Line) => boolean;

const never = (): boolean => false;
const isHeading = ({ piece }: Line): boolean => subtitleOf(piece.text) !== null;

const numberAlone = /^\d{1,2}(?:\.\d{1,2}){1,2}$/;
const levelMark = /^【.{1,40}】[(【]?.{1,8}级[)】]?$|^.{0,8}级[)】]$|^.{1,3}级$/;

/** No line begins with a mark that closes or follows, and none that begins a paragraph is one character. */
const isTail = (before: Line, line: Line): boolean =>
	/^[，。、；：！？,;:）)》”】\]]/.test(line.piece.text) ||
	/^[\u4e00-\u9fff]$/.test(before.bare) ||
	numberAlone.test(before.bare);

/** 本标准⏎起草单位：, 中等职⏎业学校：: what stands before a colon is cut in two. */
const labels = [
	/^本标准[^，。、:]{0,10}(?:单位|人|人员):/,
	/^声明:/,
	/^(?:【[^】]{1,40}】)?\([^)]{1,8}\):/,
];
function isLabelCut(before: Line, line: Line): boolean {
	if (before.bare.length > 20 || /[:。]/.test(before.bare)) return false;
	const start = line.bare.slice(0, 24);
	return labels.some(
		(label) => label.test(before.bare + start) && !/^声明:|^本标准|^【/.test(start),
	);
}

/** 声明： or 【直播电商】（初级）： with its words on the next line. */
const isLabelAlone = (before: Line, line: Line): boolean =>
	/^[^。，、；]{2,40}:$/.test(before.bare) && !/^[^，。、]{2,20}:/.test(line.bare);

/** 6.1 职业技能等⏎级划分, 4.2 参照新版⏎专业目录 */
function isSubtitleCut(before: Line, line: Line): boolean {
	const [, words] = /^\d{1,2}(?:\.\d{1,2}){1,2}([^\d，。；、:]{1,20})$/.exec(before.bare) ?? [];
	if (words === undefined || titleOf(words) || /目录$/.test(words)) return false;
	const whole = words + line.bare;
	return titleOf(whole) !== null || /^[^，。、；:]{2,20}目录$/.test(whole);
}

/** A short line is a sentence's, where the next ends it and is itself no short line of a list. */
function isSentenceCut(before: Line, line: Line): boolean {
	if (isClosed(before.piece.text) || levelMark.test(before.bare)) return false;
	const isLong = before.bare.length + line.bare.length >= fullWidth;
	const goesOn =
		isLong &&
		(isClosed(line.piece.text) || /[，、]/.test(line.bare) || line.bare.length >= fullWidth);
	return goesOn && !/^[^，。、；]{2,12}:|^【|^本标准|^\(|^[-•·●]|^\d+\.\d/.test(line.bare);
}

/** 【直播电商】（初级）：从事…等工作；⏎根据…: what is said of a level goes on where no mark follows. */
const isLevelCut = (before: Line, line: Line): boolean =>
	/^(?:【[^】]{1,40}】)?[(【]?[^()【】:]{1,4}级[)】]?:.*[;；,，]$/.test(before.bare) &&
	!/^【|^\(|^\d|^[^，。、；;:]{2,12}:/.test(line.bare);

const usual: GoesOn = (before, line) =>
	isTail(before, line) ||
	isLabelCut(before, line) ||
	isLabelAlone(before, line) ||
	isLevelCut(before, line) ||
	isSubtitleCut(before, line) ||
	(!isHeading(before) && (continues(before, line) || isSentenceCut(before, line)));

/** `[4]`, `- [4]`, and their beginnings, where the line ends. */
const entry = /^(?:[-•·]\s*)?(?:[[【]\s*(?:\d|$)|$)/;
const isEntry = ({ piece }: Line): boolean => entry.test(halfWidth(piece.text));
const isEntryCut = ({ bare }: Line): boolean => /^(?:[-•·]|[-•·]?\[\d{0,2}\]?)$/.test(bare);

/** The rest of a title is no title: 及定义, 第1部分, ⏎则. */
const isTitleRest = ({ bare }: Line): boolean =>
	/^(?:[及和与:)》]|第\d)/.test(bare) ||
	(bare.length <= 3 && /[法范准则定例求南语义识程码类述体知见录约纲册度引]$/.test(bare));

const references: GoesOn = (before, line) => {
	if (isCodeAlone(before.piece.text)) return true;
	if (/[。；;]$/.test(before.bare) || isEntry(line)) return false;
	if (codeBegins(line.piece.text)) return /[（(《]$/.test(before.piece.text);
	return !isTitleWhole(before.piece.text) || isTitleRest(line) || isClosed(line.piece.text);
};

/** 3.8 网络直⏎播平台 Live Platform: the rest of a name and its English, without the marks of a sentence. */
const isTermRest = (before: Line, line: Line): boolean =>
	!/[。；;，,：:]/.test(line.piece.text) &&
	!isTermHead(line) &&
	/[A-Za-z]$/.test(line.bare) &&
	(/^[-—–A-Za-z、]/.test(line.bare) || !/[\u4e00-\u9fff].*[A-Za-z]$/.test(before.bare));

const terms: GoesOn = (before, line) =>
	isTermHead(before) || numberAlone.test(before.bare)
		? isTermRest(before, line) || numberAlone.test(before.bare)
		: !isTermHead(line) &&
			(continues(before, line) || isSentenceCut(before, line) || isTail(before, line));

const levels = ['中等职业', '高等职业', '应用型', '高等职业教育本科', '应用型本科']
	.concat('普通高等', '高等专科', '技工', '技师', '中职', '高职')
	.flatMap((level) => ['学校', '院校', '学院'].map((school) => level + school));
/** 高等职⏎业学校：… */
const isSchoolCut = ({ bare }: Line, line: Line): boolean =>
	/^[\u4e00-\u9fff]{1,12}$/.test(bare) &&
	!/(?:学校|院校|学院|大学)$/.test(bare) &&
	levels.some((level) => level.startsWith(bare)) &&
	/^[\u4e00-\u9fff]{1,12}:/.test(line.bare);

const programmes: GoesOn = (before, line) =>
	isSchoolCut(before, line) ||
	isSubtitleCut(before, line) ||
	isTail(before, line) ||
	(!isHeading(before) && continues(before, line));

const goesOn: Partial<Record<Part, GoesOn>> = {
	cover: never,
	contents: never,
	references,
	terms,
	programmes,
	bibliography: (before, line) => isEntryCut(before) || !isEntry(line),
};

export const goesOnIn = (part: Part): GoesOn => goesOn[part] ?? usual;
