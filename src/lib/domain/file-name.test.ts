import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
	['2026级直播电商服务专业人才培养方案', '2026级直播电商服务专业人才培养方案'],
	['../../etc/passwd', '.._.._etc_passwd'],
	['C:\\方案|"甲"<1>?*', 'C__方案__甲__1___'],
	['甲\u0000\n乙\u007f', '甲__乙_'],
])('%j is %j in the name of a file', (words, name) => expect(fileName(words)).toBe(name));
