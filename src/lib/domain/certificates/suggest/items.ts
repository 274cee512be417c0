/** What suggestions may be asked for: skills of a certificate's tree, outcomes, positions, work tasks. */
import type { TeachableItem } from './shape.ts';

/** Levels of a certificate or occupational standard, as far as words matter here. */
interface SkillTree {
	readonly levels: readonly {
		readonly domains: readonly {
			readonly name: string | null;
			readonly tasks: readonly {
				/** Unique in the tree: `初级/1.1`. */
				readonly key: string;
				readonly name: string | null;
				readonly skills: readonly { readonly id: string; readonly text: string }[];
			}[];
		}[];
	}[];
}

/** Skills in the order of the standard, those of a task as one group. */
export const skillItems = ({ levels }: SkillTree): TeachableItem[] =>
	levels
		.flatMap(({ domains }) => domains)
		.flatMap((domain) => domain.tasks.map((task) => ({ domain, task })))
		.flatMap(({ domain, task }) =>
			task.skills.map(({ id, text }) => ({
				...{ id, text, group: task.key },
				...{ task: task.name ?? '', domain: domain.name ?? '' },
			})),
		);

/** 培养规格, 岗位, 典型工作任务: each stands alone. */
export const singleItems = (
	items: readonly { readonly id: string; readonly text: string }[],
): TeachableItem[] => items.map(({ id, text }) => ({ id, text, task: '', domain: '', group: '' }));
