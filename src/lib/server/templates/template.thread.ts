/** The thread that reads schools' Word templates. */
import { answerRequests } from '#exports/thread/answers.ts';
import { readSentTemplate } from './read-file.ts';

answerRequests(readSentTemplate);
