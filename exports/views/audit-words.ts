/** How a document says where the school's 操作记录 stood when a version was accepted, and how that is checked. */
import type { AuditMark } from './job.ts';

export const auditLines = ({ seq, hash, schoolId }: AuditMark): [label: string, text: string][] => [
	['通过时的条目', `第 ${seq} 条`],
	['该条的 SHA-256', hash.toUpperCase()],
	[
		'核对方法',
		`在运行循标的服务器上执行命令 audit verify ${schoolId}，后面写上一行的 SHA-256：记录完整且其中有这一条，则这一条和它以前的操作记录在通过之后没有被改写。`,
	],
];
