/** The demonstration: a school with an account for each role and a plan, made once, on an empty platform. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plan } from '#domain/plan/shape.ts';
import { roleNames } from '../access/role.ts';
import { machine, type Actor } from '../access/actor.ts';
import type { Answer } from '../answer.ts';
import { readPlatform } from '../db/databases.ts';
import { placesOf } from '../db/locate.ts';
import { createPerson } from '../people/index.ts';
import { anyone } from '../people/repository.ts';
import { createPlan } from '../plans/index.ts';
import { createSchool } from '../schools/index.ts';
import { newAccounts, type DemonstrationAccount } from './accounts.ts';
import { seedFacts } from './facts/index.ts';
import { draftedPlan } from './plan.ts';

const schoolName = '江州市商贸职业学校';

function must<Value>(answer: Answer<Value>): Value {
	if (answer.ok) return answer.value;
	throw new Error(`The demonstration could not be made: ${answer.refusal.message}`);
}

async function createAccount(account: DemonstrationAccount, schoolId: string): Promise<string> {
	const { name, email, phone, password, role, department } = account;
	const isOperator = role === 'platform-operator';
	const place = isOperator ? {} : { member: { schoolId, role, department } };
	return must(await createPerson({ name, email, phone, password, isOperator, ...place })).personId;
}

const line = ({ role, name, email, phone, password }: DemonstrationAccount): string =>
	[roleNames[role], name, email, phone, password].join('\t');

/** Only of the demonstration, whose passwords guard nothing: so that each start can print them. */
function keepAccounts(accounts: readonly DemonstrationAccount[]): void {
	const { folder } = placesOf(process.env);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const text = `${accounts.map(line).join('\n')}\n`;
	writeFileSync(path.join(folder, 'demo-accounts.txt'), text, { mode: 0o600 });
}

async function createDemonstrationPlan(author: Actor, plan: Plan): Promise<void> {
	must(await createPlan(author, { plan, requestId: 'demonstration-plan' }));
}

/** Does nothing where anyone has an account already. */
export async function seedDemonstration(): Promise<void> {
	if (await readPlatform(anyone)) return;
	const accounts = newAccounts();
	const code = '3200000417';
	const { schoolId } = must(
		await createSchool(machine, { name: schoolName, code, demonstration: true }),
	);
	const ids = [];
	for (const account of accounts) ids.push(await createAccount(account, schoolId));
	keepAccounts(accounts);
	const keeper = ids[accounts.findIndex(({ role }) => role === 'school-admin')];
	if (keeper) await seedFacts(schoolId, keeper);
	const [head] = accounts;
	const [personId] = ids;
	const plan = await draftedPlan();
	if (!head || !personId) return;
	const { name, department } = head;
	const role = 'department-head';
	await createDemonstrationPlan({ personId, name, schoolId, schoolName, role, department }, plan);
}
