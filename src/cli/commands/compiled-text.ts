/** A compiled standard for a person at a terminal: what was read, and what a person must still decide. */
import { strengthWords } from '#exports/views/words.ts';
import type { AnyCompiled, CompiledFile } from '#standards/compile/index.server.ts';

export const kindWords: Readonly<Record<AnyCompiled['kind'], string>> = {
	teaching: '专业教学标准',
	certificate: '职业技能等级标准（1+X）',
	occupational: '国家职业技能标准',
};

/** Nothing is unread, and nothing can be read in two ways. */
export const isPublishable = ({ ledger, doubts }: AnyCompiled): boolean =>
	doubts.length === 0 && ledger.every(({ verdict }) => verdict !== 'unread');

const ledgerCount = ({ ledger }: AnyCompiled, wanted: string): number =>
	ledger.filter(({ verdict }) => verdict === wanted).length;

/** Lists of a standard of any kind that a person would count, in the order in which they are told. */
const counted: Readonly<Record<string, string>> = {
	sections: '章节',
	terms: '术语',
	levels: '等级',
	domains: '工作领域',
	tasks: '工作任务',
	functions: '职业功能',
	workContents: '工作内容',
	skills: '技能要求',
	knowledge: '相关知识',
	outcomes: '培养规格',
	fields: '课程领域',
	rooms: '实训室',
};

/** How many members the lists of each name have together, wherever they stand in `value`. */
function countIn(value: unknown, counts: Map<string, number>): void {
	if (typeof value !== 'object' || value === null) return;
	for (const [name, inner] of Object.entries(value)) {
		if (Array.isArray(inner)) counts.set(name, (counts.get(name) ?? 0) + inner.length);
		countIn(inner, counts);
	}
}

function contents({ standard }: AnyCompiled): string {
	const counts = new Map<string, number>();
	countIn(standard, counts);
	const told = Object.entries(counted).filter(([name]) => (counts.get(name) ?? 0) > 0);
	return told.map(([name, word]) => `${word} ${counts.get(name)}`).join('，');
}

const parameterLines = ({ parameters }: AnyCompiled): string[] =>
	parameters.map(
		({ rule, part, value, unit, strength, clause }) =>
			`  ${rule}${part ? `（${part}）` : ''}　${JSON.stringify(value)}${unit ?? ''}　${strengthWords[strength]}　§${clause.number}“${clause.quote}”`,
	);

const unreadLines = ({ ledger }: AnyCompiled): string[] =>
	ledger
		.filter(({ verdict }) => verdict === 'unread')
		.map(
			({ number, text, reason }) => `  §${number}“${text}”${reason === null ? '' : `：${reason}`}`,
		);

const doubtLines = ({ doubts }: AnyCompiled): string[] =>
	doubts.flatMap(({ at, question, readings }) => [
		`  ${at}：${question}`,
		...readings.map((reading, number) => `    ${number === 0 ? '现读作' : '也可读作'}：${reading}`),
	]);

const section = (title: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : ['', title, ...lines];

const nameOf = ({ standard }: AnyCompiled): string => {
	const { title, name } = standard as { title?: unknown; name?: unknown };
	return [title, name].find((each): each is string => typeof each === 'string') ?? '';
};

export function compiledText({ document, compiled }: CompiledFile): string {
	const state = isPublishable(compiled) ? '可以发布' : '只能存为草稿，有待人工确认';
	return [
		`${kindWords[compiled.kind]}：${nameOf(compiled)}（${state}）`,
		`内容：${contents(compiled)}`,
		`台账：参数 ${ledgerCount(compiled, 'parameter')}，不可检查 ${ledgerCount(compiled, 'not-checkable')}，未读懂 ${ledgerCount(compiled, 'unread')}；修补 ${compiled.repairs.length} 处，存疑 ${compiled.doubts.length} 处`,
		...document.notes.map((note) => `说明：${note}`),
		...section('参数', parameterLines(compiled)),
		...section('未读懂', unreadLines(compiled)),
		...section('存疑', doubtLines(compiled)),
	].join('\n');
}
