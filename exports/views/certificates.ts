/** The certificates of a plan as documents print them: what each asks for, and which course carries it. */
import type { Course } from '#domain/plan/shape.ts';
import type { Asked } from '#domain/certificates/asked.ts';
import {
	certificateKey,
	certificatePath,
	isRegistered,
	type Certificate,
} from '#domain/certificates/certificate.ts';
import { skillCoverage, type SkillCoverage } from '#domain/certificates/coverage.ts';
import { mapOf, type CertificateMap } from '#domain/certificates/map.ts';
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { PrintJob } from './job.ts';

export interface ConversionRow {
	readonly name: string;
	/** null: the plan has the course no more. */
	readonly course: Course | null;
	readonly converted: Hundredths;
}

export interface MappedView {
	readonly map: CertificateMap;
	/** Every skill, in the order of the standard. */
	readonly skills: readonly SkillCoverage[];
}

export interface CertificateView {
	/** Sentences of the school's rules on its conversion, with their clause. */
	readonly limits: readonly string[];
	readonly certificate: Certificate;
	/** `网络直播运营（初级）`; of a standard that no library has, its id. */
	readonly title: string;
	/** Why nothing can be said of its skills; null: it can. */
	readonly lacking: string | null;
	/** null where there is something lacking. */
	readonly mapped: MappedView | null;
	readonly conversion: readonly ConversionRow[];
}

type Source = { readonly job: PrintJob; readonly measures: Measures };

const conversionOf = ({ conversion }: Certificate, { courses }: PrintJob['plan']) => {
	const known = new Map(courses.map((course) => [course.id, course]));
	return conversion.map(({ course, credits }): ConversionRow => {
		const found = known.get(course) ?? null;
		const name = found?.name ?? `${course}（方案中已没有这门课程）`;
		return { name, course: found, converted: hundredths(credits) };
	});
};

function lackingOf(certificate: Certificate, asked: { levels: readonly unknown[] } | null) {
	const { standard, level } = certificate;
	const { id, edition } = standard;
	if (isRegistered(certificate)) return `${id}只登记了名称，没有标准文本，技能要求不逐条对接。`;
	if (!asked)
		return `标准库中没有 ${id}（${edition} 版），不能列出技能要求和对接情况。请在标准库中导入该标准后重新导出。`;
	return asked.levels.length === 0
		? `标准 ${id}（${edition} 版）没有“${level}”这一等级，不能列出技能要求。请在“证书对接”中改选等级。`
		: null;
}

/** What the school's own rules on conversion say of it: each finding that a layer asks for. */
function limitsOf(certificate: Certificate, { check }: PrintJob): string[] {
	const path = certificatePath(certificate, 'conversion');
	return check.findings
		.filter(({ rule, clause }) => rule === 'certificate/credit-conversion' && 'layer' in clause)
		.filter(({ at }) => at.some((one) => one === path || one.startsWith(`${path}/`)))
		.map(({ message }) => message);
}

function viewOf(certificate: Certificate, { job, measures }: Source): CertificateView {
	const asked = job.asked.get(certificateKey(certificate)) ?? null;
	const lacking = lackingOf(certificate, asked);
	const map = asked && lacking === null ? mapOf(certificate, asked, measures) : null;
	return {
		certificate,
		limits: limitsOf(certificate, job),
		title: asked?.title ?? `${certificate.standard.id}（${certificate.level}）`,
		lacking,
		mapped: map && { map, skills: skillCoverage(map, measures, { leastHours: null }) },
		conversion: conversionOf(certificate, job.plan),
	};
}

/** In the order of the plan; none of a plan that aims at none. */
export const certificateViews = (source: Source): CertificateView[] =>
	source.job.plan.certificates.map((certificate) => viewOf(certificate, source));

/** `1.1.1`; where more than one level is asked for, `初级 1.1.1`: numbers begin anew in each. */
export const levelled = ({ levels }: Asked, level: string, number: string): string =>
	levels.length > 1 ? `${level} ${number}` : number;

/** What is mapped and not counted, in one sentence; null: nothing is. */
export function leftOut({ map: { stale, gone } }: MappedView): string | null {
	const parts = [
		...(stale.length > 0 ? [`${stale.length} 项对接的技能不在所选版本和等级之内`] : []),
		...(gone.length > 0 ? [`${gone.length} 项对接的课程已不在方案中`] : []),
	];
	return parts.length === 0 ? null : `另有${parts.join('，')}，未计入。`;
}
