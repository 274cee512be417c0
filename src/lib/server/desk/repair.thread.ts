/** The thread that looks for the smallest repair of a plan on trial. */
import { answerRequests } from '#exports/thread/answers.ts';
import { repairOrdered } from './trial-repair.ts';

answerRequests(repairOrdered);
