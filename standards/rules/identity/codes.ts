import type { Plan } from '#domain/plan/shape.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { requiredText } from '#domain/rules/range.ts';
import { joinPath } from '#domain/plan/path.ts';
import { cited } from '../clause-words.ts';
import { joins } from '../parts.ts';
import { rule, type Programme, type StandardView } from '../world.ts';

/** A code of the plan, and whether it is one. */
interface Code {
	readonly path: string;
	readonly what: string;
	readonly code: string;
	readonly exists: boolean;
}

type Catalogue = Record<'专业大类' | '专业类' | '专业', ReadonlySet<string>>;
const kept = new WeakMap<readonly Programme[], Catalogue>();

/** Codes of the catalogue; the K of a programme that the state controls is no part of its code. */
function catalogueOf(programmes: readonly Programme[]): Catalogue {
	const known = kept.get(programmes);
	if (known) return known;
	const catalogue = {
		专业大类: new Set(programmes.map(({ majorCategory }) => majorCategory.code)),
		专业类: new Set(programmes.map(({ majorClass }) => majorClass.code)),
		专业: new Set(programmes.flatMap(({ code }) => [code, code.replace(/K$/, '')])),
	};
	kept.set(programmes, catalogue);
	return catalogue;
}

const occupationForm = /^[1-8]-\d{2}-\d{2}-\d{2}$/;
/** GB/T 4754: two digits, or three where the standard goes down to a 中类. */
const industryForm = /^\d{2,3}$/;

function formsOf(plan: Plan, row: 'occupations' | 'industries', form: RegExp): Code[] {
	const what = row === 'occupations' ? '职业编码' : '行业代码';
	return plan.occupations[row].map(({ code }, index) => ({
		path: joinPath('occupations', row, index, 'code'),
		what,
		code,
		exists: form.test(code.replace(/\s*S$/, '')),
	}));
}

function codesOf({ plan, world }: StandardView, kind: string): Code[] {
	if (kind === '职业编码') return formsOf(plan, 'occupations', occupationForm);
	if (kind === '行业代码') return formsOf(plan, 'industries', industryForm);
	const { majorCategory, majorClass } = plan.occupations;
	const own = {
		专业大类: ['occupations/majorCategory/code', majorCategory.code],
		专业类: ['occupations/majorClass/code', majorClass.code],
		专业: ['programme/code', plan.programme.code],
	} as const;
	if (kind !== '专业大类' && kind !== '专业类' && kind !== '专业') return [];
	const [path, code] = own[kind];
	const exists = catalogueOf(world.programmes)[kind].has(code);
	return [{ path, what: `${kind}代码`, code, exists }];
}

const filled = ({ code }: Code): boolean => code.trim() !== '';

function missing(parameter: Parameter, codes: readonly Code[]): Judgement[] {
	const empty = codes.filter((code) => !filled(code));
	if (empty.length === 0) return [];
	const what = [...new Set(empty.map((code) => code.what))].join('、');
	return [
		{
			status: 'missing-data',
			parameter,
			measured: '',
			required: requiredText(parameter.value),
			at: empty.map(({ path }) => path),
			message: `没有写${what}（${cited(parameter)}）。由专业负责人填写。`,
		},
	];
}

/** `专业代码 730799 不在专业目录中`, `职业编码 40106 写法不对`. */
function wrongWords(wrong: readonly Code[], ofCatalogue: boolean): string[] {
	const words = wrong
		.filter(({ what }) => what.startsWith('专业') === ofCatalogue)
		.map(({ what, code }) => `${what} ${code}`);
	const fault = ofCatalogue ? '不在专业目录中' : '写法不对';
	return words.length > 0 ? [`${words.join('、')} ${fault}`] : [];
}

function unknown(parameter: Parameter, codes: readonly Code[]): Judgement[] {
	const wrong = codes.filter((code) => filled(code) && !code.exists);
	if (wrong.length === 0) return [];
	const words = [...wrongWords(wrong, true), ...wrongWords(wrong, false)].join('；');
	const measured = wrong.map(({ code }) => code);
	return [
		{
			status: 'violation',
			parameter,
			measured: measured.join('、'),
			required: requiredText(parameter.value),
			at: wrong.map(({ path }) => path),
			message: `${words}（${cited(parameter)}）。请核对。`,
			worseThan: joins(measured),
		},
	];
}

function judge(view: StandardView, parameter: Parameter): Judgement[] {
	const codes = (parameter.value.parts ?? []).flatMap((kind) => codesOf(view, kind));
	const found = [...missing(parameter, codes), ...unknown(parameter, codes)];
	if (found.length > 0) return found;
	const required = requiredText(parameter.value);
	const measured = codes.map(({ code }) => code).join('、');
	const at = codes.map(({ path }) => path);
	const message = `${required}的代码都有效（${cited(parameter)}）。`;
	return [{ status: 'pass', parameter, measured, required, at, message }];
}

/** The codes of 大类, 类 and 专业 stand in the catalogue; codes of occupations and industries have their form. */
export const codes = rule({
	id: 'identity/codes',
	title: '代码',
	scope: 'plan',
	reads: ({ plan }) => [
		plan.programme,
		plan.occupations.majorCategory,
		plan.occupations.majorClass,
		plan.occupations.occupations,
		plan.occupations.industries,
	],
	judge: (view) => view.parameters.flatMap((parameter) => judge(view, parameter)),
});
