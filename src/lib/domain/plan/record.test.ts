/** What a record asks for, by the words that forms, documents and the archive have for it. */
import { describe, expect, it, test } from 'vitest';
import { recordForms, recordKinds, recordLines, recordNames, recordShort } from './record.ts';

const asked = (kind: (typeof recordKinds)[number]) =>
	recordForms[kind].map((field) =>
		[field.name, field.label, field.kind, field.help].filter((part) => part !== undefined),
	);

describe('a record', () => {
	it('is of a deliberation, an approval, a filing or a disclosure', () => {
		expect(recordKinds.map((kind) => recordNames[kind])).toEqual([
			'专业建设委员会论证',
			'校党组织会议审定',
			'备案',
			'公开',
		]);
	});

	it('of a deliberation asks who deliberated and what they thought', () => {
		expect(asked('deliberation')).toEqual([
			['date', '论证日期', 'date'],
			['organisation', '论证组织', 'line', '例：直播电商专业建设委员会'],
			['members', '参加论证的委员', 'lines', '姓名和单位，用顿号分开'],
			['opinion', '论证意见', 'lines'],
		]);
	});

	it('of an approval asks which meeting, and where its minutes are', () => {
		expect(asked('approval')).toEqual([
			['date', '会议日期', 'date'],
			['meeting', '会议名称', 'line', '例：校党委会 2026 年第 9 次会议'],
			['number', '会议编号', 'line', '会议或决定的文号'],
			['minutes', '会议纪要', 'line', '纪要的文号或存档处'],
			['people', '主持人和参加人', 'lines'],
		]);
	});

	it('of a filing or a disclosure asks with whom and where', () => {
		expect(asked('filing')).toEqual([
			['date', '备案日期', 'date'],
			['recipient', '备案机关', 'line'],
			['number', '备案号', 'line'],
		]);
		expect(asked('disclosure')).toEqual([
			['date', '公开日期', 'date'],
			['address', '公开网址', 'address', '以 https:// 开头'],
		]);
	});

	it('is printed a line for each field, an empty one too', () => {
		expect(recordLines('filing', { date: '2026-07-01', recipient: '市教育局' })).toEqual([
			['备案日期', '2026-07-01'],
			['备案机关', '市教育局'],
			['备案号', ''],
		]);
	});
});

test.each([
	['deliberation', { organisation: '建设委员会', opinion: '同意' }, '2026-07-01　建设委员会'],
	['approval', { meeting: '党委会', minutes: '档案室' }, '2026-07-01　党委会'],
	['filing', { recipient: '市教育局', number: '备 9 号' }, '2026-07-01　市教育局　备 9 号'],
	['filing', { recipient: '', number: '备 9 号' }, '2026-07-01　备 9 号'],
	['disclosure', { address: 'https://a.cn/1' }, '2026-07-01　https://a.cn/1'],
] as const)('in one line a record of %s %j is %s', (kind, values, line) => {
	expect(recordShort(kind, { date: '2026-07-01', ...values })).toBe(line);
});
