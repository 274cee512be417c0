import { describe, expect, it } from 'vitest';
import {
	attachmentEndings,
	attachmentName,
	beginningOf,
	mediaTypes,
	mostBytes,
	officeKindOf,
} from './attachment.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('what a file is', () => {
	it.each([
		['%PDF-1.7', 'pdf'],
		['\x89PNG\r\n\x1a\n', 'png'],
		['\xff\xd8\xff\xe0', 'jpeg'],
		['PK\x03\x04', 'zip'],
		[' %PDF-1.7', null],
		['<svg xmlns="http://www.w3.org/2000/svg">', null],
		['<!doctype html>', null],
		['MZ', null],
		['%PD', null],
	])('by its first bytes %j', (text, kind) => {
		expect(beginningOf(bytes(text))).toBe(kind);
	});

	it.each([
		[['[Content_Types].xml', 'word/document.xml'], 'docx'],
		[['[Content_Types].xml', 'xl/workbook.xml'], 'xlsx'],
		[['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'], null],
		[['[Content_Types].xml', 'xl/workbook.xml', 'xl/activeX/activeX1.xml'], null],
		[['word/document.xml'], null],
		[['[Content_Types].xml', 'ppt/presentation.xml'], null],
	])('by its parts %j', (parts, kind) => {
		expect(officeKindOf(new Set(parts))).toBe(kind);
	});
});

describe('its name', () => {
	it.each([
		['纪要.pdf', 'pdf', '纪要.pdf'],
		['纪要.PDF', 'pdf', '纪要.PDF'],
		['照片.jpeg', 'jpeg', '照片.jpeg'],
		['照片.jpg', 'jpeg', '照片.jpg'],
		['照片', 'jpeg', '照片.jpg'],
		['照片', 'png', '照片.png'],
		['纪要.exe', 'pdf', '纪要.exe.pdf'],
		['a/b\\c:d*?"<>|.png', 'png', 'a_b_c_d______.png'],
		['...', 'docx', '附件.docx'],
		['.htaccess', 'xlsx', 'htaccess.xlsx'],
	] as const)('%s as %s is %s', (name, kind, shown) => {
		expect(attachmentName(name, kind)).toBe(shown);
	});
});

it('is asked for, and sent, as what it is', () => {
	expect(attachmentEndings).toEqual(['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg']);
	const office = 'application/vnd.openxmlformats-officedocument';
	expect(mediaTypes).toEqual({
		pdf: 'application/pdf',
		docx: `${office}.wordprocessingml.document`,
		xlsx: `${office}.spreadsheetml.sheet`,
		png: 'image/png',
		jpeg: 'image/jpeg',
	});
	expect(mostBytes).toEqual({ file: 10_485_760, plan: 52_428_800 });
});
