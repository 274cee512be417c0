/** 附录 课证对接表: task by task what a certificate asks for and which courses carry it; then what it converts, and gaps. */
import type { AskedDomain, AskedTask } from '#domain/certificates/asked.ts';
import { groupedBy } from '#domain/certificates/grouped-by.ts';
import type { CourseOf } from '#domain/certificates/states.ts';
import type { SkillCoverage } from '#domain/certificates/coverage.ts';
import { decimal, hundredths } from '#domain/exact.ts';
import { certificateViews, leftOut, levelled } from '../certificates.ts';
import type { CertificateView, MappedView } from '../certificates.ts';
import { allRoles, lackWords, reachWords, roleWords, semestersText } from '../certificate-words.ts';
import { cell, headRow, paragraph, table, type Block, type CellView } from '../document.ts';
import { statedFigure } from '../figure.ts';
import type { Gathered } from '../gather.ts';

/** True where `next` is the number after `number`: 1.1.3 after 1.1.2. */
function follows(number: string, next: string): boolean {
	const [, before = '', last = ''] = /^(.*?)(\d{1,9})$/.exec(number) ?? [];
	return last !== '' && next === `${before}${Number(last) + 1}`;
}

/** Numbers that the source prints: `1.1.1～1.1.5、1.1.7`. */
function numbersOf(skills: readonly SkillCoverage[]): string {
	const runs: string[][] = [];
	for (const { skill } of skills) {
		const last = runs.at(-1);
		if (last && follows(last.at(-1) ?? '', skill.number)) last.push(skill.number);
		else runs.push([skill.number]);
	}
	return runs
		.map((run) => (run.length > 2 ? `${run[0]}～${run.at(-1)}` : run.join('、')))
		.join('、');
}

/** 直播策划：讲授 4 条、训练 2 条，12 学时，第三学期 */
function courseLine(parts: readonly CourseOf[]): string {
	const [{ course, reach, semesters }] = parts as readonly [CourseOf, ...CourseOf[]];
	const stated = parts.flatMap(({ roles }) => roles);
	const roles = allRoles.flatMap((role) => {
		const own = stated.filter((one) => one.role === role);
		return own.length === 0 ? [] : [`${roleWords[role]} ${own.length} 条`];
	});
	const hours = stated.reduce((sum, one) => sum + hundredths(one.hours ?? 0), 0);
	return [
		`${course.name}：${roles.join('、')}`,
		...(hours > 0 ? [`${decimal(hours)} 学时`] : []),
		semestersText(semesters),
		...(reach === 'everyone' ? [] : [reachWords[reach]]),
	].join('，');
}

const coursesText = (skills: readonly SkillCoverage[]): string =>
	[
		...groupedBy(
			skills.flatMap(({ courses }) => courses),
			({ course }) => course.id,
		).values(),
	]
		.map(courseLine)
		.join('\n');

function coverText(skills: readonly SkillCoverage[]): string {
	const open = skills.filter(({ covered }) => !covered);
	const share = `${skills.length - open.length}/${skills.length}`;
	if (open.length === 0) return `已覆盖\n${share}`;
	return `${open.length === skills.length ? '未覆盖' : '部分覆盖'}\n${share}`;
}

const taskCells = (task: AskedTask, skills: readonly SkillCoverage[]): CellView[] => [
	cell([task.number, task.name].filter(Boolean).join(' '), 'left'),
	cell(`${numbersOf(skills)}（${skills.length} 条）`, 'left'),
	cell(coursesText(skills) || '无', 'left'),
	{ ...cell(coverText(skills)), bold: skills.some(({ covered }) => !covered) },
];

/** Rows of a domain, its name down their side. */
function domainRows(
	label: string,
	{ tasks }: AskedDomain,
	byTask: ReadonlyMap<string, readonly SkillCoverage[]>,
): CellView[][] {
	const asked = tasks.flatMap((task) => {
		const skills = byTask.get(task.key);
		return skills ? [taskCells(task, skills)] : [];
	});
	const side: CellView = { ...cell(label), rowSpan: asked.length };
	return asked.map((cells, index) => (index === 0 ? [side, ...cells] : cells));
}

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

function conversionTable({ title, conversion }: CertificateView): Block[] {
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
