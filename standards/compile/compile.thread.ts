/** The thread that reads what strangers send: it may take long, or never end. */
import { answerRequests } from '#exports/thread/answers.ts';
import { compileFile } from './file.ts';

answerRequests(compileFile);
