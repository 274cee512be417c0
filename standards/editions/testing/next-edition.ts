/** A made edition 2030 of 730705: its parameters changed, its words with them. */
import type { TeachingParameter, TeachingStandard } from '../../schema/teaching.ts';
import file from '../../teaching/730705-livestream-ecommerce-service/2025/standard.json' with { type: 'json' };

export const edition2025 = file as unknown as TeachingStandard;

type Change = (parameter: TeachingParameter) => TeachingParameter;

/** The edition of 2025 under another name and day, with `change` made to every parameter. */
export function edition2030(change: Change = (parameter) => parameter): TeachingStandard {
	const { standard, parameters } = edition2025;
	const force = { from: '2030-03-01', to: null };
	return {
		...edition2025,
		standard: { ...standard, edition: '2030', force },
		parameters: parameters.map(change),
	};
}

const quoting = (parameter: TeachingParameter, old: string, now: string): TeachingParameter => ({
	...parameter,
	clause: { ...parameter.clause, quote: parameter.clause.quote.replace(old, now) },
});

/** One core field has another name, wherever the standard names it. */
export const renamed = (old: string, now: string) => (standard: TeachingStandard) => {
	const text = JSON.stringify(standard).replaceAll(`"${old}"`, `"${now}"`);
	return JSON.parse(text.replaceAll(`"${old}/`, `"${now}/`)) as TeachingStandard;
};

/** At least 3100 hours, 55 % practice, and 直播客户服务 called 直播用户服务. */
export const stricter = (): TeachingStandard =>
	renamed(
		'直播客户服务',
		'直播用户服务',
	)(
		edition2030((parameter) => {
			if (parameter.rule === 'hours/total')
				return quoting({ ...parameter, value: { min: '3100' } }, '3000', '3100');
			if (parameter.rule === 'hours/practice-share')
				return quoting({ ...parameter, value: { min: '11/20' } }, '50%', '55%');
			return parameter;
		}),
	);
