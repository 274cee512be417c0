/** 1EdTech CASE 1.1: a plan's map and the standards that it names, each a package of its own. */
import type { Asked } from '#domain/certificates/asked.ts';
import type { PrintJob } from '../views/job.ts';
import type { CfPackage } from './shape.ts';
import { planPackage } from './plan.ts';
import { standardPackage } from './standard.ts';

const bytesOf = (made: CfPackage): Promise<Uint8Array> =>
	Promise.resolve(new TextEncoder().encode(`${JSON.stringify(made, null, '\t')}\n`));

/** The bytes of a .json: courses, and which skills they carry. */
export const printCase = (job: PrintJob): Promise<Uint8Array> => bytesOf(planPackage(job));

/** The bytes of a .json: the tree of a standard. */
export const printStandardCase = (asked: Asked, day: string): Promise<Uint8Array> =>
	bytesOf(standardPackage(asked, day));
