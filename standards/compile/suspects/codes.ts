/** Codes of a teaching standard have forms, and begin one with the other: what does not fit was misread. */
import type { AnyCompiled } from '../index.ts';
import type { Doubt } from '../compiled.ts';

interface Code {
	readonly what: string;
	readonly code: string;
	readonly fits: boolean;
}

type Content = Extract<AnyCompiled, { kind: 'teaching' }>['standard'];

const occupationForm = /^\d(-\d{2}){1,3}$/;
/** 国民经济行业分类: a letter, or two to four digits with or without one. */
const industryForm = /^([A-T]|[A-T]?\d{2,4})$/;

/** Industries of one row are named at one depth. */
const isUneven = (codes: readonly string[], code: string): boolean =>
	codes.length > 2 && codes.filter(({ length }) => length === code.length).length === 1;

function codesOf({ id, occupations }: Content): Code[] {
	const { majorCategory, majorClass, industries, occupations: list } = occupations;
	const known = industries.map(({ code }) => code).filter((code) => code !== '');
	return [
		{
			...{ what: '专业大类代码', code: majorCategory.code },
			fits: /^\d{2}$/.test(majorCategory.code),
		},
		{
			...{ what: '专业类代码', code: majorClass.code },
			fits: /^\d{4}$/.test(majorClass.code) && majorClass.code.startsWith(majorCategory.code),
		},
		{ what: '专业代码', code: id, fits: majorClass.code === '' || id.startsWith(majorClass.code) },
		...known.map((code) => ({
			...{ what: '行业代码', code },
			fits: industryForm.test(code) && !isUneven(known, code),
		})),
		...list.map(({ code }) => ({ what: '职业编码', code, fits: occupationForm.test(code) })),
	].filter(({ code }) => code !== '');
}

export function codeDoubts(source: string, compiled: AnyCompiled): Doubt[] {
	if (compiled.kind !== 'teaching') return [];
	return codesOf(compiled.standard)
		.filter(({ fits }) => !fits)
		.map(({ what, code }) => ({
			at: '5',
			offset: Math.max(0, source.indexOf(code)),
			question: `${what}“${code}”的写法或位数与别的代码不合，像是识别有误，请对照原文。`,
			readings: ['识别有误，请更正', '原文如此'],
		}));
}
