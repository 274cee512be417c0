/** The thread that reads tables of records and compares them with those that stand. */
import { answerRequests } from '#exports/thread/answers.ts';
import { compareSource } from './compare.ts';

answerRequests(compareSource);
