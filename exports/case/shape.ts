/** A CFPackage of 1EdTech CASE 1.1 (REST/JSON binding, January 2025): what of it we write. */

export interface Link {
	readonly title: string;
	readonly identifier: string;
	readonly uri: string;
}

/** An end of an association; `CASE`: an item or document of any CASE framework. */
export interface NodeLink extends Link {
	readonly targetType: 'CASE';
}

interface Element {
	/** A UUID. */
	readonly identifier: string;
	readonly uri: string;
	/** ISO 8601 with its zone. */
	readonly lastChangeDateTime: string;
}

export interface CfDocument extends Element {
	readonly title: string;
	readonly creator: string;
	readonly caseVersion: '1.1';
	readonly language: string;
	readonly version: string;
	readonly frameworkType: string;
	readonly description: string;
	readonly adoptionStatus?: 'Draft' | 'Adopted';
}

export interface CfItem extends Element {
	readonly fullStatement: string;
	readonly CFItemType: string;
	readonly CFItemTypeURI: Link;
	readonly language: string;
	readonly humanCodingScheme?: string;
	readonly conceptKeywords?: readonly string[];
}

/** Of those of the specification that we use. */
export type AssociationType = 'isChildOf' | 'isRelatedTo';

export interface CfAssociation extends Element {
	readonly associationType: AssociationType;
	readonly originNodeURI: NodeLink;
	readonly destinationNodeURI: NodeLink;
	readonly sequenceNumber?: number;
	readonly CFAssociationGroupingURI?: Link;
	readonly notes?: string;
}

export interface CfItemType extends Element {
	readonly title: string;
	readonly description: string;
	readonly hierarchyCode: string;
}

export interface CfAssociationGrouping extends Element {
	readonly title: string;
	readonly description: string;
}

export interface CfPackage {
	readonly CFDocument: CfDocument;
	readonly CFItems: readonly CfItem[];
	readonly CFAssociations: readonly CfAssociation[];
	readonly CFDefinitions: {
		readonly CFItemTypes: readonly CfItemType[];
		readonly CFAssociationGroupings?: readonly CfAssociationGrouping[];
	};
}
