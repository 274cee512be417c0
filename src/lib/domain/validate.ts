/** From a validator's issues to faults that a person can act on. */
import * as v from 'valibot';
import { failure, success, type Fault, type Outcome } from './fault.ts';
import { doubleKey, isTooDeep, mostDepth } from './json-text.ts';
import { pathOf } from './plan/path.ts';

const kinds: Record<string, string> = {
	string: '文字',
	number: '数字',
	boolean: 'true 或 false',
	array: '列表 [ ]',
	object: '对象 { }',
	null: 'null',
	undefined: '（缺）',
	// Of a list in the place of an object: what it inherits is no field.
	function: '（缺）',
};

const kindOf = (value: unknown): string => {
	if (value === null) return 'null';
	if (Array.isArray(value)) return '列表';
	return typeof value === 'number' && !Number.isFinite(value)
		? String(value)
		: (kinds[typeof value] ?? typeof value);
};

const sample = (value: unknown): string => {
	const isFinite = typeof value !== 'number' || Number.isFinite(value);
	const text = (isFinite ? JSON.stringify(value) : null) ?? String(value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const own: Record<string, [wrong: string, right: string]> = {
	'unknown-field': ['不认识的字段', '删去它，或以 x- 开头命名自己的字段'],
	'control-characters': ['含有控制字符', '删去不可见的控制字符'],
	formula: ['以 = + - @ 开头，电子表格会把它当作公式', '去掉开头的符号'],
	'two-places': ['小数多于两位', '至多保留两位小数'],
	'step-50': ['不是 0.5 的倍数', '改为 0.5 的倍数'],
	'step-20': ['不是 0.2 的倍数（1 天 = 0.2 周）', '改为 0.2 的倍数'],
	'step-10': ['不是 0.1 的倍数', '改为 0.1 的倍数'],
	identifier: ['不能作编号', '用字母、数字和 _ . -，1 到 64 个'],
	section: ['不是章节的名称', '写成 quality、facilities/bases 这样的章节'],
	'rule-name': ['不是规则的名称', '写成 hours/total 这样的名称'],
	'group-semester': ['不是学期', '写成 1 到 16 的学期'],
	object: ['类型不对，这里是列表', '应为对象 { }'],
	exact: ['不是精确的数', '写成 "3000"、"16.5" 或 "1/3" 这样的文字'],
	'empty-parameter': ['没有给出数值', '写出 min、max、equals、target 或 parts'],
	date: ['没有这一天', '写成 2026-09-01 这样的日期'],
};

type Issue = v.BaseIssue<unknown>;
const requirement = (issue: Issue): string => String(issue.requirement);

const byType: Record<string, (issue: Issue) => [wrong: string, right: string]> = {
	min_value: (issue) => [`${sample(issue.input)} 太小`, `应不小于 ${requirement(issue)}`],
	max_value: (issue) => [`${sample(issue.input)} 太大`, `应不大于 ${requirement(issue)}`],
	min_length: () => ['不能为空', '请填写'],
	max_length: (issue) => [
		`太长（${(issue.input as { length: number }).length}）`,
		`至多 ${requirement(issue)} ${Array.isArray(issue.input) ? '项' : '个字'}`,
	],
	integer: (issue) => [`${sample(issue.input)} 不是整数`, '应为整数'],
	finite: (issue) => [`${String(issue.input)} 不是数`, '应为有限的数'],
	picklist: (issue) => [`${sample(issue.input)} 不在可选值中`, `应为 ${issue.expected ?? ''} 之一`],
	literal: (issue) => [`${sample(issue.input)} 不是认识的值`, `应为 ${issue.expected ?? ''}`],
	regex: (issue) => [`${sample(issue.input)} 的写法不对`, `应合于 ${requirement(issue)}`],
	iso_date: (issue) => [`${sample(issue.input)} 不是日期`, '写成 2026-09-01 这样的日期'],
};

function words(issue: Issue): [wrong: string, right: string] {
	const house = own[issue.message];
	if (house) return house;
	const typed = byType[issue.type];
	if (typed) return typed(issue);
	if (issue.input === undefined) return ['缺少这个字段', '请补上'];
	const expected = (issue.expected ?? '')
		.toLowerCase()
		.replace(/[a-z]+/g, (word) => kinds[word] ?? word);
	return [`类型不对，这里是${kindOf(issue.input)}`, `应为${expected}`];
}

function faultOf(root: unknown, issue: Issue): Fault {
	const keys = (issue.path ?? []).map((item) => item.key as string | number);
	const [wrong, right] = words(issue);
	return { path: pathOf(root, keys), wrong, right };
}

/** Reads `input` by `shape`; each field's first fault with its place, at most fifty. */
export function validate<Shape extends v.GenericSchema>(
	shape: Shape,
	input: unknown,
): Outcome<v.InferOutput<Shape>> {
	const result = v.safeParse(shape, input, { abortPipeEarly: true });
	if (result.success) return success(result.output);
	return failure(...result.issues.slice(0, 50).map((issue) => faultOf(input, issue)));
}

/** What is wrong with JSON that can be parsed. */
function readParsed(text: string): Outcome<unknown> {
	const value = JSON.parse(text) as unknown;
	if (isTooDeep(value))
		return failure({
			path: '',
			wrong: `嵌套超过 ${mostDepth} 层`,
			right: '请核对是不是选错了文件',
		});
	const twice = doubleKey(text);
	return twice === null
		? success(value)
		: failure({ path: '', wrong: `字段 ${sample(twice)} 在同一处写了两次`, right: '只留一处' });
}

const lineOf = (text: string, position: number): number =>
	text.slice(0, position).split('\n').length;

/** Where a text breaks off, as far as the engine says it: at a position, or near some of its signs. */
function whereIn(text: string, message: string): string {
	const at = /position (\d+)/.exec(message)?.[1];
	if (at !== undefined) {
		const column = Number(at) - text.lastIndexOf('\n', Number(at) - 1);
		return `（第 ${lineOf(text, Number(at))} 行第 ${column} 列）`;
	}
	const near = /, (?:\.{3})?"([\s\S]+?)"(?:\.{3})? is not valid JSON$/.exec(message)?.[1] ?? '';
	const place = near === '' ? -1 : text.indexOf(near);
	const isOnly = place >= 0 && !text.includes(near, place + 1);
	return isOnly ? `（第 ${lineOf(text, place + near.length / 2)} 行附近）` : '';
}

/** JSON text → value; a broken text names line and column. A byte-order mark is forgiven. */
export function readJson(text: string): Outcome<unknown> {
	if (text.trim() === '') return failure({ path: '', wrong: '文件是空的', right: '请核对文件' });
	try {
		return readParsed(text.replace(/^\ufeff/, ''));
	} catch (error) {
		const wrong = `不是有效的 JSON${whereIn(text, String(error))}`;
		return failure({ path: '', wrong, right: '请检查括号、引号和逗号' });
	}
}
