/** Access is denied by default: at every door of the built server, on real databases. */
import { afterAll, beforeAll } from 'vitest';
import { dataSuite } from './data.ts';
import { doorSuite } from './doors.ts';
import { equalIdsSuite } from './equal-ids.ts';
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
