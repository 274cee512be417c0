/** Who must see which change: the school's own rules, kept by 教务. */
import { readRouting, usualRouting, type RoutingRules } from '#domain/desk/routing.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool } from '../db/databases.ts';
import { putSetting, settingOf } from '../db/setting.ts';
import { routingKey } from '../plans/route.ts';
import { keepsDesk, notTheirsToKeep } from '../access/desk.ts';

export interface SetRouting {
	readonly rules: RoutingRules;
	/** The school has said so; else it is what is usual. */
	readonly isSet: boolean;
}

export async function routingOf(schoolId: string): Promise<SetRouting> {
	const rules = await readSchool(schoolId, (db) => settingOf<RoutingRules>(db, routingKey));
	return { rules: rules ?? usualRouting, isSet: rules !== null };
}

export async function setRouting(actor: Actor, sent: unknown): Promise<Answer<RoutingRules>> {
	if (!keepsDesk(actor)) return notTheirsToKeep();
	const read = readRouting(sent);
	if (!read.ok) return refused('invalid', '流程规则没有保存。', read.faults);
	await writeSchool(actor.schoolId, (db) => putSetting(db, routingKey, read.value));
	return granted(read.value);
}
