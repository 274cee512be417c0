/** Whoever reads every plan of a school may take them all along: 教务, and auditors of the whole school. */
import { refused } from '../answer.ts';

export { seesDesk as mayExportAll } from '../access/desk.ts';

export const notTheirs = () => refused('not-allowed', '批量导出由教务处办理，督导也可以使用。');
