/** 附录 课证对接表: task by task what a certificate asks for and which courses carry it; then what it converts, and gaps. */
import { groupedBy } from '#domain/certificates/grouped-by.ts';
import { decimal, hundredths } from '#domain/exact.ts';
import { certificateViews, leftOut, levelled } from '../certificates.ts';
import type { CertificateView, MappedView } from '../certificates.ts';
import { lackWords, semestersText } from '../certificate-words.ts';
import { cell, headRow, paragraph, table, type Block } from '../document.ts';
import { statedFigure } from '../figure.ts';
import type { Gathered } from '../gather.ts';
import { domainRows } from './certificate-rows.ts';

function mapTable({ title }: CertificateView, mapped: MappedView): Block {
	const { map, skills } = mapped;
	const byTask = groupedBy(skills, ({ task }) => task);
	const rows = map.asked.levels.flatMap(({ level, domains }) =>
		domains.flatMap((domain) => {
			const number = levelled(map.asked, level, domain.number);
			return domainRows([number, domain.name].filter(Boolean).join(' '), domain, byTask);
		}),
	);
	const note = `每条技能不论由几门课程承担都只计一次；由课程向每个学生讲授的为已覆盖。${leftOut(mapped) ?? ''}`;
	return table({
		caption: `${title}课证对接`,
		widths: [12, 18, 24, 37, 9],
		head: [headRow('领域', '任务', '技能要求（编号、条数）', '承担课程（学时、学期）', '是否覆盖')],
		rows,
		note,
	});
}

function conversionTable({ title, conversion, limits }: CertificateView): Block[] {
	if (conversion.length === 0) return [];
	const sum = conversion.reduce((all, { converted }) => all + converted, 0);
	const credits = (of: number | null): string => statedFigure(of === null ? null : hundredths(of));
	return [
		table({
			caption: `${title}学分转换`,
			widths: [60, 20, 20],
			head: [headRow('课程', '课程学分', '转换学分')],
			rows: [
				...conversion.map(({ name, course, converted }) => [
					cell(name, 'left'),
					cell(credits(course?.credits ?? null)),
					cell(statedFigure(converted)),
				]),
				[
					{ ...cell('合计'), colSpan: 2, bold: true },
					{ ...cell(decimal(sum)), bold: true },
				],
			],
			keep: [conversion.length],
			...(limits.length > 0 ? { note: limits.join('') } : {}),
		}),
	];
}

function gapsTable({ title }: CertificateView, { map, skills }: MappedView): Block {
	const gaps = skills.flatMap(({ skill, level, lack }) => (lack ? [{ skill, level, lack }] : []));
	if (gaps.length === 0) return paragraph(`${title}的 ${skills.length} 条技能均已覆盖。`);
	return table({
		caption: `${title}未覆盖的技能`,
		widths: [12, 60, 28],
		head: [headRow('编号', '技能要求', '原因')],
		rows: gaps.map(({ skill, level, lack }) => [
			cell(levelled(map.asked, level, skill.number)),
			cell(skill.text, 'left'),
			cell(lackWords[lack], 'left'),
		]),
	});
}

function summary({ title, certificate }: CertificateView, { map }: MappedView): Block {
	const { asked, covered } = map.skills;
	const { examSemester } = certificate;
	const exam = examSemester === null ? '' : `计划在${semestersText([examSemester])}参加考核。`;
	const knowledge =
		map.knowledge.asked === 0
			? ''
			: `相关知识 ${map.knowledge.asked} 条，已覆盖 ${map.knowledge.covered} 条。`;
	return paragraph(`${title}要求技能 ${asked} 条，已覆盖 ${covered} 条。${knowledge}${exam}`);
}

function certificateBlocks(view: CertificateView): Block[] {
	const { title, lacking, mapped } = view;
	if (!mapped) return [paragraph(`${title}：${lacking}`), ...conversionTable(view)];
	return [
		summary(view, mapped),
		mapTable(view, mapped),
		...conversionTable(view),
		gapsTable(view, mapped),
	];
}

/** None of a plan without certificates. */
export const certificatesBlocks = (gathered: Gathered): Block[] =>
	certificateViews(gathered).flatMap(certificateBlocks);
