/** Access is denied by default: at every door of the built server, on real databases. */
import { afterAll, beforeAll } from 'vitest';
import { doorSuite } from './doors.ts';
import { setUp, type Stage } from './stage.ts';

let here: Stage;
const stage = (): Stage => here;

beforeAll(async () => {
	here = await setUp();
});
afterAll(() => here.strike());

doorSuite(stage);
