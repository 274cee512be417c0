/** A change of the 操作记录 in words: what it was done to, and each field before and after. */
import { settlementNames, voiceNames } from '../comments/thread.ts';
import { actionNames, stageNames } from '../plan/life.ts';
import { roleNames } from '../schools/role.ts';
import { recordNames } from '../plan/record.ts';
import { recordKindNames } from '../staff/records.ts';
import type { AuditChange, AuditRow } from './entry.ts';

export interface FieldChange {
	readonly name: string;
	/** Empty: there was nothing. */
	readonly before: string;
	readonly after: string;
}

export interface ChangeWords {
	/** 方案, 师资与条件 */
	readonly noun: string;
	/** 新增, 修改, 删除 */
	readonly verb: string;
	/** What the row is called; empty where it has no name. */
	readonly title: string;
	readonly fields: readonly FieldChange[];
}

/** Of each table of a school; those that are not here are shown by their own names. */
export const nouns: Readonly<Record<string, string>> = {
	plans: '方案',
	revisions: '保存',
	edits: '方案内容',
	decisions: '办理',
	comments: '意见',
	comment_events: '意见的处理',
	comment_rounds: '审阅',
	versions: '版本',
	plan_records: '论证、审定与公开',
	submissions: '送审依据',
	publications: '发布',
	plan_origins: '变更',
	plan_starts: '方案的起点',
	begun_plans: '没有生成的新方案',
	facts: '师资与条件',
	layers: '省校要求',
	imports: '标准导入',
	import_decisions: '导入裁定',
	settings: '设置',
	members: '人员',
	invitations: '邀请',
	guest_links: '外部访问链接',
	guest_uses: '外部访问',
	bulk_exports: '批量导出',
	attachments: '附件',
	attachment_ends: '附件的撤下',
	templates: 'Word 模板',
	template_uses: '启用 Word 模板',
	api_tokens: '接口令牌',
	passwords: '密码',
	second_factors: '两步验证',
	identity_services: '身份服务',
	identities: '身份服务的关联',
};

const verbs = { insert: '新增', update: '修改', delete: '删除' } as const;

const fieldNames: Readonly<Record<string, string>> = {
	programme_code: '专业代码',
	programme_name: '专业名称',
	cohort: '年级',
	department: '系部',
	stage: '阶段',
	path: '位置',
	change: '内容',
	op: '操作',
	action: '办理',
	from: '原阶段',
	to: '新阶段',
	reason: '意见',
	text: '内容',
	anchor: '所在位置',
	edits: '建议的改动',
	mentions: '提到的人',
	voice: '身份',
	returned_by: '退回的理由',
	first_day: '开始日期',
	last_day: '截止日期',
	closed_at: '结束时间',
	number: '版本号',
	version: '版本号',
	origin_version: '来源版本',
	outcome: '结论',
	hash: '指纹',
	kind: '类别',
	value: '内容',
	erased_at: '抹去时间',
	issuer: '提出单位',
	programmes: '适用专业',
	force_from: '生效',
	force_to: '失效',
	rules: '要求',
	ended_at: '停用时间',
	title: '标题',
	file_name: '文件',
	file_hash: '文件指纹',
	standard_id: '标准',
	edition: '版本',
	decision: '裁定',
	name: '名称',
	key: '项目',
	role: '角色',
	writers: '编写人',
	duty: '审核范围',
	expires_at: '有效期至',
	plans: '方案数',
	failed: '没有导出的',
};

/** Of the record's own keeping: who and when stand in the entry itself. */
const ownKeeping =
	/^(?:id|seq|request_id|client_id|batch|ordinal|revision|base|person_id|at|.*_(?:at|by|id)|stage_since)$/;
const isShown = (column: string): boolean =>
	column === 'ended_at' ||
	column === 'closed_at' ||
	column === 'expires_at' ||
	column === 'erased_at' ||
	column === 'standard_id' ||
	!ownKeeping.test(column);

const words: Readonly<Record<string, string>> = {
	...stageNames,
	accepted: '已通过',
	pass: '通过',
	...actionNames,
	...recordNames,
	...recordKindNames,
	...settlementNames,
	...voiceNames,
	...roleNames,
	join: '加入学校',
	expert: '外部专家',
	password: '重设密码',
	running: '开始',
	done: '完成',
	cancelled: '取消',
	failed: '没有完成',
	fetched: '下载',
};

function textOf(value: string | number | null | undefined): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'number' ? String(value) : (words[value] ?? value);
}

function fieldsOf(before: AuditRow, after: AuditRow): FieldChange[] {
	const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return columns
		.filter((column) => isShown(column) && before[column] !== after[column])
		.map((column) => ({
			name: fieldNames[column] ?? column,
			before: textOf(before[column]),
			after: textOf(after[column]),
		}))
		.filter((field) => field.before !== field.after);
}

/** The first column that names a row. */
const titles = ['programme_name', 'title', 'name', 'issuer', 'path', 'key', 'kind'] as const;

function titleOf(row: AuditRow): string {
	const column = titles.find((name) => typeof row[name] === 'string' && row[name] !== '');
	return column === undefined ? '' : textOf(row[column]);
}

export function changeWords({ place, op, before, after }: AuditChange): ChangeWords {
	return {
		noun: nouns[place] ?? place,
		verb: verbs[op],
		title: titleOf(after ?? before ?? {}),
		fields: fieldsOf(before ?? {}, after ?? {}),
	};
}

/** Of what a save wrote, what it says beyond the edits themselves: the counting of revisions says nothing. */
export const isTelling = ({ place, op, before, after }: AuditChange): boolean =>
	place !== 'revisions' && !(op === 'update' && fieldsOf(before ?? {}, after ?? {}).length === 0);
