/** The tree of a 职业技能等级标准. */
import type { AskedLevel, AskedSkill } from '#domain/certificates/asked.ts';
import type { CertificateStandard } from '../schema/certificate.ts';
import { chosen, Keys, type ChosenLevel } from './chosen-levels.ts';

export function ofCertificate(
	{ standard }: CertificateStandard,
	choice: ChosenLevel,
): AskedLevel[] {
	const keys = new Keys();
	return chosen(standard.levels, choice.level, standard.includesLower.value).map(
		({ level, domains }) => ({
			level,
			own: level === choice.level,
			domains: domains.map(({ number, name, tasks }) => ({
				key: keys.of(level, number),
				number,
				name,
				tasks: tasks.map((task) => ({
					key: keys.of(level, task.number),
					number: task.number,
					name: task.name,
					skills: task.skills
						.filter(keys.fresh)
						.map(({ id, number, text, literacy }): AskedSkill => ({ id, number, text, literacy })),
					knowledge: [],
				})),
			})),
		}),
	);
}
