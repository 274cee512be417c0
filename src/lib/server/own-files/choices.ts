/** What the form of a file's page says, as choices. */
import type { Choices } from '#domain/own-files/adopt.ts';
import { isSection, type Section } from '#domain/own-files/sections.ts';
import type { MappingChoice } from '#domain/own-files/mapping.ts';
import { readRole } from '#domain/own-files/roles.ts';
import type { Draft } from './drafts.ts';

/** Texts by the names of their fields. */
export type Fields = ReadonlyMap<string, string>;

/** `column/2/7` is the role of column 7 of table 2; what is not there stays as it is. */
function mappingIn(fields: Fields, { table, mapping }: Draft['proposals'][number]): MappingChoice {
	return {
		roles: mapping.columns.map(
			({ column, role }) => readRole(fields.get(`column/${table}/${column}`) ?? '') ?? role,
		),
		unit: fields.get(`unit/${table}`) === 'hours' ? 'hours' : 'weekly',
		used: fields.get(`used/${table}`) === 'yes',
	};
}

function chaptersIn(fields: Fields): [string, Section | null][] {
	return [...fields]
		.filter(([name]) => name.startsWith('chapter/'))
		.map(([name, value]) => [name.slice('chapter/'.length), isSection(value) ? value : null]);
}

export const choicesIn =
	(fields: Fields) =>
	(_: Choices, draft: Draft): Choices => ({
		mappings: new Map(
			draft.proposals.map((proposal) => [proposal.table, mappingIn(fields, proposal)]),
		),
		chapters: new Map(chaptersIn(fields)),
		way: fields.get('way') === 'replace' ? 'replace' : 'update',
		textWay: fields.get('textWay') === 'append' ? 'append' : 'replace',
	});
