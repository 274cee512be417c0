/** A certificate or occupational standard, as far as a level asks for it, as a framework of its own. */
import type { Asked, AskedDomain, AskedSkill, AskedTask } from '#domain/certificates/asked.ts';
import { lineOf, uuidOf } from './identity.ts';
import { childOf, element, itemOf, itemTypes, language, momentOf } from './parts.ts';
import type { ItemParts, Node } from './parts.ts';
import type { CfAssociation, CfItem, CfPackage } from './shape.ts';

/** What each depth of the tree is called, a knowledge point last. */
const typeWords: Readonly<
	Record<Asked['kind'], readonly [string, string, string, string, string]>
> = {
	certificate: ['等级', '工作领域', '工作任务', '职业技能要求', '相关知识'],
	occupational: ['等级', '职业功能', '工作内容', '技能要求', '相关知识要求'],
};

/** The document of a standard in one edition. */
export const standardId = (certificate: string): string => uuidOf('standard', certificate);

/** A skill or knowledge point: the same in whichever level or export it is met. */
export const pointId = (certificate: string, point: string): string =>
	uuidOf('standard', certificate, 'point', point);

/** Items and their places, as they are met. */
class Tree {
	readonly items: CfItem[] = [];
	readonly places: CfAssociation[] = [];
	readonly #children = new Map<string, number>();
	readonly #moment: string;

	constructor(moment: string) {
		this.#moment = moment;
	}

	add(parts: ItemParts, parent: Node): Node {
		const item = itemOf(parts, this.#moment);
		const node = { identifier: item.identifier, title: item.fullStatement };
		const number = (this.#children.get(parent.identifier) ?? 0) + 1;
		this.#children.set(parent.identifier, number);
		this.items.push(item);
		this.places.push(childOf(node, parent, number, this.#moment));
		return node;
	}
}

function addTask(tree: Tree, asked: Asked, task: AskedTask, parent: Node): void {
	const { certificate, kind } = asked;
	const [, , type, skill, knowledge] = typeWords[kind];
	const identifier = uuidOf('standard', certificate, 'task', task.key);
	const node = tree.add({ identifier, text: task.name ?? '', code: task.number, type }, parent);
	const add = ({ id, text, number, literacy }: AskedSkill, type: string) =>
		tree.add(
			{
				identifier: pointId(certificate, id),
				...{ text, code: number, type },
				keywords: literacy ? ['素养'] : [],
			},
			node,
		);
	for (const one of task.skills) add(one, skill);
	for (const one of task.knowledge) add(one, knowledge);
}

function addDomain(tree: Tree, asked: Asked, domain: AskedDomain, parent: Node): void {
	const identifier = uuidOf('standard', asked.certificate, 'domain', domain.key);
	const type = typeWords[asked.kind][1];
	const node = tree.add({ identifier, text: domain.name ?? '', code: domain.number, type }, parent);
	for (const task of domain.tasks) addTask(tree, asked, task, node);
}

function treeOf(asked: Asked, root: Node, moment: string): Tree {
	const tree = new Tree(moment);
	for (const { level, domains } of asked.levels) {
		const identifier = uuidOf('standard', asked.certificate, 'level', level);
		const type = typeWords[asked.kind][0];
		const node = tree.add({ identifier, text: level, code: '', type }, root);
		for (const domain of domains) addDomain(tree, asked, domain, node);
	}
	return tree;
}

/** `day`: of the export. */
export function standardPackage(asked: Asked, day: string): CfPackage {
	const moment = momentOf(day);
	const root = { identifier: standardId(asked.certificate), title: asked.name };
	const { items, places } = treeOf(asked, root, moment);
	const used = new Set(items.map(({ CFItemType }) => CFItemType));
	return {
		CFDocument: {
			...element(root.identifier, moment),
			title: lineOf(asked.name),
			creator: '循标',
			caseVersion: '1.1',
			language,
			version: asked.certificate.slice(asked.certificate.indexOf('@') + 1),
			frameworkType: asked.kind === 'certificate' ? '职业技能等级标准' : '国家职业标准',
			description: asked.title,
		},
		CFItems: items,
		CFAssociations: places,
		CFDefinitions: {
			CFItemTypes: itemTypes(typeWords[asked.kind], moment).filter(({ title }) => used.has(title)),
		},
	};
}
