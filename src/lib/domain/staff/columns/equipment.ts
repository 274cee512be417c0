/** Equipment of a room in one cell, a line each: `调音台×2`, `混音器×2＝调音台（功能相同）`. */
import type { RoomRecord } from '../records.ts';
import type { Cells } from './cells.ts';
import type { Column } from './column.ts';
import { isMisread, type Misread } from './dates.ts';
import { writeItem, type Item } from './items.ts';

type Equipment = RoomRecord['equipment'][number];

export const equipmentColumn: Column = {
	key: 'equipment',
	head: '设备和软件',
	aliases: ['设备', '设备清单', '主要设备', '设备及软件'],
	help: '一行一种，名称×数量，如 计算机×40；不写数量是“不知道”。顶替标准所列设备的写作 混音器×2＝调音台（理由）；不对应标准所列的写作 沙发×2＝无',
	example: '计算机×40\n混音器×2＝调音台（功能相同）',
};

const counted = [
	/^(.*?\S)\s?[×✕*]\s?(\d{1,7})$/u,
	/^(.*[\p{Script=Han}）)\s])\s?[xX]\s?(\d{1,7})$/u,
	/^(.*[^\d\s.])\s?(\d{1,7})\s?[台套个件张把部只支组辆架间条块副双盏面]$/u,
];
/** A number behind a blank or a Chinese character: how many, or of which make? */
const doubtful = /[\p{Script=Han}）)\s]\d{1,9}$/u;
const none = '无';

/** Name and quantity; a fault where the number may be either. */
function countedName(text: string): { name: string; quantity: number | null } | Misread {
	for (const form of counted) {
		const [, name, quantity] = form.exec(text) ?? [];
		if (name !== undefined) return { name: name.trim(), quantity: Number(quantity) };
	}
	if (!doubtful.test(text)) return { name: text, quantity: null };
	const number = /\d{1,9}$/.exec(text)?.[0] ?? '';
	return {
		wrong: `“${text.slice(0, 40)}”分不清 ${number} 是数量还是型号`,
		right: `数量写作 ${text.slice(0, -number.length).trim().slice(0, 20)}×${number}；是型号就加引号："${text.slice(0, 40)}"`,
	};
}

/** `调音台（功能相同）`: the item, and the reason in the parentheses that end it. */
function reasonOf(text: string): { readonly item: string; readonly reason?: string } {
	const open = text.search(/[（(]/);
	if (open < 0 || !/[）)]$/.test(text)) return { item: text };
	return { item: text.slice(0, open).trim(), reason: text.slice(open + 1, -1) };
}

/** What stands for the item may have another name than the line: `（"混音器"：功能相同）`. */
const named = /^(\ufffe\d+\uffff)\s?[:：]\s?(.*)$/;

function lineOf({ text, plain }: Item): Equipment | Misread {
	const [left = '', right, more] = text.split(/\s?[=＝]\s?/);
	const wrong = `“${plain(text).slice(0, 40)}”没有读懂`;
	if (left === '' || right === '' || more !== undefined)
		return { wrong, right: '写 名称×数量，或 名称×数量＝标准所列的设备（理由）' };
	const found = countedName(left);
	if ('wrong' in found) return { ...found, wrong: plain(found.wrong), right: plain(found.right) };
	const [name, quantity] = [plain(found.name), found.quantity];
	if (right === undefined) return { name, quantity, standardItem: name, equivalent: null };
	const { item, reason } = reasonOf(right);
	const standardItem = item === none || item === '' ? null : plain(item);
	if (reason === undefined) return { name, quantity, standardItem, equivalent: null };
	const [, other, why] = named.exec(reason) ?? [];
	const equivalent = {
		name: other === undefined ? name : plain(other),
		reason: plain(why ?? reason),
	};
	return { name, quantity, standardItem, equivalent };
}

export const equipmentOf = (cells: Cells): Equipment[] =>
	cells.items('equipment').flatMap((item) => {
		const line = lineOf(item);
		return isMisread(line) ? (cells.fault('equipment', line) ?? []) : [line];
	});

const isBare = (item: Item): boolean => {
	const line = lineOf(item);
	return !isMisread(line) && line.name === item.text && line.quantity === null;
};
const isItem = ({ text }: Item): boolean => text !== none && !/[()（）=＝]/.test(text);
const isReason = ({ text }: Item): boolean => !/[()（）=＝\ufffe]/.test(text);

function equivalentText({ name, equivalent }: Equipment): string {
	if (!equivalent) return '';
	const reason = equivalent.reason === '' ? '' : writeItem(equivalent.reason, isReason);
	const other = equivalent.name === name ? '' : `"${equivalent.name.replaceAll('"', '""')}"：`;
	return `（${other}${reason}）`;
}

function lineText(line: Equipment): string {
	const { name, quantity, standardItem, equivalent } = line;
	const head = `${writeItem(name, isBare)}${quantity === null ? '' : `×${quantity}`}`;
	if (standardItem === name && !equivalent) return head;
	const item = standardItem === null ? none : writeItem(standardItem, isItem);
	return `${head}＝${item}${equivalentText(line)}`;
}

export const equipmentText = (lines: readonly Equipment[]): string =>
	lines.map(lineText).join('\n');
