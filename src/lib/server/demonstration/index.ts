/** The demonstration: a school with an account for each role, what it has, and a plan in each state, made once, on an empty platform. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { roleNames, type SchoolRole } from '../access/role.ts';
import { machine, type Actor } from '../access/actor.ts';
import { setDays } from '../desk/deadlines.ts';
import { readPlatform } from '../db/databases.ts';
import { placesOf } from '../db/locate.ts';
import { createPerson } from '../people/index.ts';
import { anyone } from '../people/repository.ts';
import { createSchool } from '../schools/index.ts';
import { withCertificates } from './certificates/index.ts';
import { newAccounts, type DemonstrationAccount } from './accounts.ts';
import { seedFacts } from './facts/index.ts';
import { must } from './must.ts';
import { draftedPlan } from './plan.ts';
import { seedPlans } from './plans.ts';

const schoolName = '江州市商贸职业学校';

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

/** Does nothing where anyone has an account already. */
export async function seedDemonstration(): Promise<void> {
	if (await readPlatform(anyone)) return;
	const accounts = newAccounts();
	const code = '3200000417';
	const { schoolId } = must(
		await createSchool(machine, { name: schoolName, code, demonstration: true }),
	);
	const ids: string[] = [];
	for (const account of accounts) ids.push(await createAccount(account, schoolId));
	keepAccounts(accounts);
	const school = { schoolId, schoolName };
	const [head, colleague, affairs, keeper] = [
		['department-head', 0],
		['department-head', 1],
		['academic-affairs', 0],
		['school-admin', 0],
	].map(([role, which]) => actorOf(accounts, ids, school, role as SchoolRole, Number(which)));
	if (!head || !colleague || !affairs || !keeper) return;
	const plan = withCertificates(await draftedPlan());
	const library = await seedFacts(schoolId, keeper.personId, plan);
	await seedPlans({ head, colleague, affairs }, plan, library);
	must(await setDays(affairs, days));
}

/** Days before the first day of term by which each step is done. */
const days = {
	...{ submission: 100, 'department-review': 90, 'academic-review': 75 },
	...{ deliberation: 45, approval: 20 },
};

/** The `which`-th account of a role, at work in the school. */
function actorOf(
	accounts: readonly DemonstrationAccount[],
	ids: readonly string[],
	school: Pick<Actor, 'schoolId' | 'schoolName'>,
	role: SchoolRole,
	which: number,
): Actor | undefined {
	const places = [...accounts.keys()].filter((place) => accounts[place]?.role === role);
	const place = places[which] ?? -1;
	const [account, personId] = [accounts[place], ids[place]];
	if (!account || personId === undefined) return undefined;
	const { name, department } = account;
	return { personId, name, role, department, ...school };
}
