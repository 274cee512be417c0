/** The school's own bounds on converted credits, against what a plan converts. */
import { certificatePath, type Certificate } from '#domain/certificates/certificate.ts';
import type { ConversionLimit } from '#domain/certificates/conversion-limits.ts';
import { beside, nodes, type Derivation } from '#domain/derivation/index.ts';
import { decimal, whole, type Hundredths } from '#domain/exact.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import type { StandardView } from '../world.ts';
import { claimTrees, convertedIn, creditsOf, namesOfClaim } from './converted.ts';

interface Sum {
	/** `直播电商（初级）` or `《语文》`. */
	readonly of: string;
	readonly credits: Hundredths;
	readonly at: readonly string[];
	readonly claims: readonly Derivation[];
}

const within = ({ of, credits, at, claims }: Sum, parameter: Parameter): Judgement =>
	judgeFigure({
		parameter,
		least: whole(credits),
		most: whole(credits),
		measured: decimal(credits),
		at: [...at],
		derivations: [
			beside(
				nodes.sum('证书转换', '学分', [...claims]),
				boundsOf(parameter).required,
				parameter.clause,
			),
		],
		message: () =>
			`${of}共转换 ${decimal(credits)} 学分，${asked(parameter, figure, '学分')}（${cited(parameter)}）。`,
	});

function sumOf(certificate: Certificate, view: StandardView): Sum {
	const [name] = namesOfClaim(certificate, view);
	return {
		of: `${name}（${certificate.level}）`,
		credits: creditsOf(certificate),
		at: [certificatePath(certificate, 'conversion')],
		claims: claimTrees(certificate),
	};
}

/** A finding each certificate that the limit is of, or one of its course; none where nothing is converted. */
export function judgeLimit(
	limit: ConversionLimit,
	parameter: Parameter,
	view: StandardView,
): Judgement[] {
	if (limit.of === 'certificate')
		return view.plan.certificates
			.filter(({ conversion }) => conversion.length > 0)
			.filter(({ level }) => limit.level === null || limit.level === level)
			.filter((one) => limit.name === null || namesOfClaim(one, view).includes(limit.name))
			.map((certificate) => within(sumOf(certificate, view), parameter));
	return convertedIn(view.plan)
		.filter(({ course }) => course?.name === limit.name || course?.code === limit.name)
		.map(({ claims, credits, at }) =>
			within({ of: `《${limit.name}》`, credits, at, claims }, parameter),
		);
}
