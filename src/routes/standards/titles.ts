import { standardRules } from '#standards/rules/register.ts';

/** Chinese names of the rules by id. */
export const ruleTitles: Readonly<Record<string, string>> = Object.fromEntries(
	standardRules.map(({ id, title }) => [id, title]),
);
