/** 操作记录: every change in a school, before and after, who, when and from where, bound by hashes. */
export { blotOutOf } from './blot-out.ts';
export { exportAudit, type AuditFile } from './export.ts';
export { listAudit, type AuditLine, type AuditPage } from './list.ts';
export { mayReadAudit } from './permission.ts';
export { beforeIn, soughtIn } from './sought.ts';
export { verifyAudit, type Verified } from './verify.ts';
export { headOfVersion } from './of-version.ts';
