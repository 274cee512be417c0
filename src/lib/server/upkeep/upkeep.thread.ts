/** The thread that copies, restores beside and looks at whole databases: none of it may hold up the server. */
import { answerRequests } from '#exports/thread/answers.ts';
import { moveTo } from '../db/databases.ts';
import type { Order, Result } from './apart.ts';
import { gatherFigures } from './figures.ts';
import { rehearse } from './rehearse.ts';
import type { Step } from './step.ts';
import { takeBackup } from './take.ts';

answerRequests<Order, Result, Step>(async (order, tell) => {
	await moveTo(order.places);
	if (order.work === 'backup') return { work: 'backup', ...(await takeBackup(order.at, tell)) };
	if (order.work === 'rehearsal')
		return { work: 'rehearsal', rehearsed: await rehearse(order.backup, tell) };
	return { work: 'figures', schools: await gatherFigures(tell) };
});
