import { edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { cited } from '../clause-words.ts';
import { inName, inText, isClean, oldWords } from '../old-words.ts';
import { joins } from '../parts.ts';
import { planLines, planWords, wordSources, type Words } from '../plan-words.ts';
import { rule, type Alias, type StandardView } from '../world.ts';

/** What every requirement of this rule comes to; its parts are kinds of alias. */
const asked = '不用旧称';

/** A place with its old words, of most places none. */
interface Hit {
	readonly words: Words;
	readonly aliases: readonly Alias[];
}

function hitsOf({ plan, world }: StandardView): Hit[] {
	const old = oldWords(world.aliases);
	if (isClean(old, planLines(plan))) return [];
	return planWords(plan).map((words) => {
		const { text, kind } = words;
		return { words, aliases: kind === null ? inText(old, text) : inName(old, text, kind) };
	});
}

/** Aliases of the kinds that a requirement is about. */
const about = ({ value }: Parameter, aliases: readonly Alias[]): Alias[] =>
	aliases.filter(({ kind }) => value.parts?.includes(kind));

const replaced = (text: string, aliases: readonly Alias[]): string =>
	aliases.reduce((words, { old, now }) => words.replaceAll(old, now), text);

function fixOf(plan: Plan, { path, text }: Words, aliases: readonly Alias[]): Fix[] {
	const change = edit(plan, path, replaced(text, aliases));
	const effect = aliases.map(({ old, now }) => `“${old}”改为“${now}”`).join('，');
	return change ? [{ edits: [change], effect: `${effect}。` }] : [];
}

function violation(view: StandardView, parameter: Parameter, hit: Hit): Judgement[] {
	const aliases = about(parameter, hit.aliases);
	if (aliases.length === 0) return [];
	const olds = aliases.map(({ old }) => old);
	const words = aliases.map(({ old, now }) => `“${old}”是旧称，现称“${now}”`);
	const where = hit.words.kind === null ? '' : `“${hit.words.text}”：`;
	return [
		{
			status: 'violation',
			parameter,
			measured: olds.join('、'),
			required: asked,
			at: [hit.words.path],
			message: `${where}${words.join('；')}（${cited(parameter)}）。建议改写。`,
			fixes: fixOf(view.plan, hit.words, aliases),
			worseThan: joins(olds),
		},
	];
}

function judge(view: StandardView, parameter: Parameter, hits: readonly Hit[]): Judgement[] {
	const found = hits.flatMap((hit) => violation(view, parameter, hit));
	if (found.length > 0) return found;
	const message = `没有见到旧称（${cited(parameter)}）。`;
	return [{ status: 'pass', parameter, measured: '', required: asked, at: [], message }];
}

/** Alias data: 顶岗实习, 跟岗实习, old names of courses, programmes and certificates. */
export const oldTerms = rule({
	id: 'wording/old-terms',
	title: '旧称',
	scope: 'plan',
	reads: ({ plan }) => wordSources(plan),
	judge: (view) => {
		const hits = hitsOf(view);
		return view.parameters.flatMap((parameter) => judge(view, parameter, hits));
	},
});
