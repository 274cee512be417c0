/** What is recorded of a plan's 论证, 审定, 备案 and 公开: the fields of each, as forms and documents have them. */
export const recordKinds = ['deliberation', 'approval', 'filing', 'disclosure'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const recordNames: Record<RecordKind, string> = {
	deliberation: '专业建设委员会论证',
	approval: '校党组织会议审定',
	filing: '备案',
	disclosure: '公开',
};

export interface RecordField {
	readonly name: string;
	readonly label: string;
	/** `line`: a name of at most 200 characters; `lines`: text of at most 2000; `address`: https. */
	readonly kind: 'date' | 'line' | 'lines' | 'address';
	readonly help?: string;
}

/** Texts by the names of the fields; `date` is in every record, as `2026-05-12`. */
export type RecordValues = Readonly<Record<string, string>>;

const dated = (label: string): RecordField => ({ name: 'date', label, kind: 'date' });

export const recordForms: Record<RecordKind, readonly RecordField[]> = {
	deliberation: [
		dated('论证日期'),
		{ name: 'organisation', label: '论证组织', kind: 'line', help: '例：直播电商专业建设委员会' },
		{ name: 'members', label: '参加论证的委员', kind: 'lines', help: '姓名和单位，用顿号分开' },
		{ name: 'opinion', label: '论证意见', kind: 'lines' },
	],
	approval: [
		dated('会议日期'),
		{ name: 'meeting', label: '会议名称', kind: 'line', help: '例：校党委会 2026 年第 9 次会议' },
		{ name: 'number', label: '会议编号', kind: 'line', help: '会议或决定的文号' },
		{ name: 'minutes', label: '会议纪要', kind: 'line', help: '纪要的文号或存档处' },
		{ name: 'people', label: '主持人和参加人', kind: 'lines' },
	],
	filing: [
		dated('备案日期'),
		{ name: 'recipient', label: '备案机关', kind: 'line' },
		{ name: 'number', label: '备案号', kind: 'line' },
	],
	disclosure: [
		dated('公开日期'),
		{ name: 'address', label: '公开网址', kind: 'address', help: '以 https:// 开头' },
	],
};

/** What was recorded, a line each: `论证日期：2026-05-12`. */
export const recordLines = (
	kind: RecordKind,
	values: RecordValues,
): [label: string, text: string][] =>
	recordForms[kind].map(({ name, label }) => [label, values[name] ?? '']);

const place = (values: RecordValues, ...names: string[]): string =>
	[values['date'], ...names.map((name) => values[name])].filter(Boolean).join('　');

/** One line of it: `2026-05-20　校党委会 2026 年第 9 次会议　校党〔2026〕9 号`. */
export const recordShort = (kind: RecordKind, values: RecordValues): string =>
	place(values, ...shortFields[kind]);

const shortFields: Record<RecordKind, readonly string[]> = {
	deliberation: ['organisation'],
	approval: ['meeting', 'number'],
	filing: ['recipient', 'number'],
	disclosure: ['address'],
};
