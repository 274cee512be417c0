/** What a text seems to be that is no standard of a kind that is read. */

interface Unrelated {
	/** What a person is told. */
	readonly name: string;
	/** Stands in one of the first lines of such a text. */
	readonly title?: RegExp;
	/** What such a text is full of: so many of them, or so often, are enough. */
	readonly marks: readonly RegExp[];
	readonly least: number;
}

const chinese = '[一二三四五六七八九十百零〇\\d]';

/** Documents of schools and ministries that stand near the standards come first. */
const kinds: readonly Unrelated[] = [
	{
		name: '人才培养方案',
		title: /(?:人才培养|培养|实施性教学|教学)(?:方案|计划)\s*(?:[（(].*[)）])?$/,
		marks: [
			/教学进程(?:安排)?表/,
			/编制依据|制[定订]依据/,
			/开课学期|按学期/,
			/毕业学分|总学分/,
			/周学时/,
		],
		least: 3,
	},
	{
		name: '课程标准',
		title: /课程标准\s*(?:[（(].*[)）])?$|教学大纲$/,
		marks: [/课程性质/, /课程目标/, /课程(?:代码|编码)/, /学时分配/, /课程内容/, /学业质量/],
		least: 3,
	},
	{ name: '专业简介', title: /专业简介/, marks: [/接续专业举例/, /主要专业能力要求/], least: 2 },
	{ name: '岗位实习标准', title: /实习标准/, marks: [/实习岗位/, /实习条件/], least: 99 },
	{
		name: '实训教学条件建设标准',
		title: /实训教学条件建设标准|装备规范|配备(?:标准|规范)/,
		marks: [],
		least: 99,
	},
	{
		name: '法律、法规或规章',
		marks: [new RegExp(`^[ \\t　]{0,8}第${chinese}{1,7}条`, 'gm')],
		least: 8,
	},
	{
		name: '小说或文章',
		marks: [
			new RegExp(`^[ \\t　]{0,8}第${chinese}{1,7}[章回卷节]`, 'gm'),
			/[道说问叫喊笑答][：:，,]?\s?[“「]/g,
		],
		least: 8,
	},
	{
		name: '论文',
		marks: [
			/^[ \t　]{0,8}【?摘[ 　]{0,4}要/m,
			/关[ 　]{0,4}键[ 　]{0,4}词/,
			/参考文献/,
			/abstract/i,
		],
		least: 3,
	},
	{ name: '试卷', marks: [/选择题/, /填空题/, /判断题/, /简答题/, /满分/], least: 3 },
];

const begins = 4000;
const most = 400_000;

/** The lines among which a title stands: short, and no sentences. */
const firstLines = (text: string): string[] =>
	text
		.slice(0, begins)
		.split(/[\r\n\f]+/)
		.map((line) => line.replace(/<\/?p>|[\s　]+/g, ''))
		.filter(Boolean)
		.slice(0, 8)
		.filter((line) => line.length <= 40 && !/[，。；]/.test(line));

const ours = /教学标准|职业技能等级标准|国家职业(?:技能)?标准/;

/** By its title, a document of another kind; null where no title says so, or one says it is a standard of ours. */
export function otherByTitle(text: string): string | null {
	const lines = firstLines(text);
	const own = lines.findIndex((line) => ours.test(line));
	for (const { name, title } of kinds) {
		const at = lines.findIndex((line) => title?.test(line));
		if (at >= 0 && (own < 0 || at < own)) return name;
	}
	return null;
}

const countOf = (text: string, mark: RegExp): number =>
	mark.global ? (text.match(mark)?.length ?? 0) : Number(mark.test(text));

/** Rows of figures: most lines hold several cells, and most of these are numbers. */
function isFigures(text: string): boolean {
	const lines = text
		.split(/\r?\n/)
		.filter((line) => line.trim() !== '')
		.slice(0, 500);
	const rows = lines.map((line) => line.split(/[\t,，;]/)).filter((cells) => cells.length >= 3);
	const cells = rows.flat();
	const numbers = cells.filter((cell) => /^\s*-?[\d.%]*\s*$/.test(cell));
	return (
		lines.length >= 3 && rows.length > lines.length * 0.6 && numbers.length > cells.length * 0.4
	);
}

function isForeign(text: string): boolean {
	const letters = text.match(/[A-Za-z\u0400-\u04ff]/g)?.length ?? 0;
	const ideographs = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
	return letters > ideographs * 3;
}

/** What a text that no compiler reads seems to be, for a person; null where nobody can tell. */
export function seemsToBe(source: string): string | null {
	const text = source.slice(0, most);
	const title = otherByTitle(text);
	if (title !== null) return title;
	if (isFigures(text)) return '表格数据';
	if (isForeign(text)) return '外文文件';
	const counted = kinds.map((kind) => ({
		kind,
		count: kind.marks.reduce((sum, mark) => sum + countOf(text, mark), 0) / kind.least,
	}));
	const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
	return best.count >= 1 ? best.kind.name : null;
}
