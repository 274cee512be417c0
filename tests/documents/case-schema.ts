/**
 * A CFPackage as 1EdTech CASE 1.1 has it (information model and REST/JSON binding of 24 January 2025), as a
 * JSON Schema: what is mandatory, what may be there, and nothing else.
 */
const text = { type: 'string' } as const;
/** NormalizedString: of one line. */
const line = { type: 'string', minLength: 1, pattern: '^[^\\n\\r\\t]*$' } as const;
const uuid = {
	type: 'string',
	pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
} as const;
const uri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' } as const;
const moment = {
	type: 'string',
	pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$',
} as const;
const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' } as const;
const extensions = { type: 'object' } as const;
const list = (items: object) => ({ type: 'array', items });

const closed = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
	type: 'object',
	properties: { ...required, ...optional, extensions },
	required: Object.keys(required),
	additionalProperties: false,
});

const linkParts = { title: line, identifier: uuid, uri };
const link = { ...closed(linkParts), properties: linkParts };
const extended = (...values: readonly string[]) => ({
	anyOf: [{ enum: values }, { type: 'string', pattern: '^ext:[A-Za-z0-9.\\-_]+$' }],
});
const node = {
	type: 'object',
	properties: { title: line, identifier: text, uri, targetType: extended('CASE') },
	required: ['title', 'identifier', 'uri'],
	additionalProperties: false,
};
const element = { identifier: uuid, uri, lastChangeDateTime: moment };

const document = closed(
	{ ...element, creator: line, title: line },
	{
		frameworkType: line,
		caseVersion: { const: '1.1' },
		officialSourceURL: uri,
		publisher: line,
		description: text,
		subject: list(line),
		subjectURI: list(link),
		language: line,
		version: line,
		adoptionStatus: line,
		statusStartDate: date,
		statusEndDate: date,
		licenseURI: link,
		notes: text,
	},
);

const item = closed(
	{ ...element, fullStatement: { type: 'string', minLength: 1 } },
	{
		alternativeLabel: line,
		CFItemType: line,
		humanCodingScheme: line,
		listEnumeration: line,
		abbreviatedStatement: line,
		conceptKeywords: list(line),
		conceptKeywordsURI: link,
		notes: text,
		subject: list(line),
		subjectURI: list(link),
		language: line,
		educationLevel: list(line),
		CFItemTypeURI: link,
		licenseURI: link,
		statusStartDate: date,
		statusEndDate: date,
	},
);

const association = closed(
	{
		...element,
		associationType: extended(
			'isChildOf',
			'isPeerOf',
			'isPartOf',
			'exactMatchOf',
			'precedes',
			'isRelatedTo',
			'replacedBy',
			'exemplar',
			'hasSkillLevel',
			'isTranslationOf',
		),
		originNodeURI: node,
		destinationNodeURI: node,
	},
	{ sequenceNumber: { type: 'integer' }, CFAssociationGroupingURI: link, notes: text },
);

const itemType = closed(
	{ ...element, title: line, description: text, hierarchyCode: line },
	{ typeCode: line },
);
const grouping = closed({ ...element, title: line }, { description: text });

export const casePackageSchema = closed(
	{ CFDocument: document },
	{
		CFItems: list(item),
		CFAssociations: list(association),
		CFDefinitions: closed(
			{},
			{ CFItemTypes: list(itemType), CFAssociationGroupings: list(grouping) },
		),
	},
);
