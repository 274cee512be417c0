/** Access is denied by default: at every door of the built server, on real databases. */
import { afterAll, beforeAll } from 'vitest';
import { addressSuite } from './addresses.ts';
import { apiSuite } from './api.ts';
import { dataSuite } from './data.ts';
import { doorSuite } from './doors.ts';
import { equalIdsSuite } from './equal-ids.ts';
import { guestSuite } from './guests.ts';
import { headerSuite } from './headers.ts';
import { logSuite } from './log.ts';
import { secondStepSuite } from './second-step.ts';
import { sentSuite } from './sent.ts';
import { sessionSuite } from './sessions.ts';
import { signInSuite } from './sign-in.ts';
import { setUp, type Stage } from './stage.ts';

let here: Stage;
const stage = (): Stage => here;

beforeAll(async () => {
	here = await setUp();
});
afterAll(() => here.strike());

doorSuite(stage);
dataSuite(stage);
equalIdsSuite(stage);
sessionSuite(stage);
signInSuite(stage);
secondStepSuite(stage);
headerSuite(stage);
sentSuite(stage);
addressSuite(stage);
apiSuite(stage);
guestSuite(stage);
// Last: it also reads what all the others left in the log.
logSuite(stage);
