/** The elements of a package, with what the specification asks of each. */
import { lineOf, linkTo, nodeOf, uriOf, uuidOf } from './identity.ts';
import type { CfAssociation, CfItem, CfItemType, Link } from './shape.ts';

export const language = 'zh-CN';

/** Midnight in China of a day, `2026-11-21`. */
export const momentOf = (day: string): string => `${day}T00:00:00+08:00`;

export const element = (identifier: string, moment: string) => ({
	identifier,
	uri: uriOf(identifier),
	lastChangeDateTime: moment,
});

/** Something that has a place in a tree. */
export interface Node {
	readonly identifier: string;
	readonly title: string;
}

export interface ItemParts {
	readonly identifier: string;
	/** Empty: the source has the number alone. */
	readonly text: string;
	readonly code: string;
	readonly type: string;
	readonly keywords?: readonly string[];
}

const typeId = (type: string): string => uuidOf('item type', type);

export const itemOf = (parts: ItemParts, moment: string): CfItem => ({
	...element(parts.identifier, moment),
	fullStatement: parts.text || parts.code,
	CFItemType: parts.type,
	CFItemTypeURI: linkTo(typeId(parts.type), parts.type),
	language,
	...(parts.code === '' ? {} : { humanCodingScheme: lineOf(parts.code) }),
	...(parts.keywords?.length ? { conceptKeywords: parts.keywords } : {}),
});

/** Types as a hierarchy: each below the one before it. */
export const itemTypes = (types: readonly string[], moment: string): CfItemType[] =>
	types.map((title, index) => ({
		...element(typeId(title), moment),
		title,
		description: title,
		hierarchyCode: Array.from({ length: index + 1 }, () => '1').join('.'),
	}));

/** That `child` stands under `parent`, as its nth. */
export const childOf = (
	child: Node,
	parent: Node,
	sequenceNumber: number,
	moment: string,
): CfAssociation => ({
	...element(uuidOf('isChildOf', child.identifier, parent.identifier), moment),
	associationType: 'isChildOf',
	sequenceNumber,
	originNodeURI: nodeOf(child.identifier, child.title),
	destinationNodeURI: nodeOf(parent.identifier, parent.title),
});

export interface Relation {
	readonly origin: Node;
	readonly destination: Node;
	readonly grouping: Link;
	readonly notes: string;
}

export const relatedTo = (
	{ origin, destination, grouping, notes }: Relation,
	moment: string,
): CfAssociation => ({
	...element(
		uuidOf('isRelatedTo', origin.identifier, destination.identifier, grouping.identifier),
		moment,
	),
	associationType: 'isRelatedTo',
	originNodeURI: nodeOf(origin.identifier, origin.title),
	destinationNodeURI: nodeOf(destination.identifier, destination.title),
	CFAssociationGroupingURI: grouping,
	notes,
});
