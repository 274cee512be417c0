/** How far 新建方案 has come, and what keeps it from being made. */
import type { Fault } from '#domain/fault.ts';
import { yearName, type YearSum } from './calendar-form.ts';
import type { ProgrammeChoice, StandardOffer } from './offer.ts';

export interface Step {
	/** Anchor of its section. */
	readonly id: string;
	readonly label: string;
	/** What has been chosen. */
	readonly note: string;
	readonly state: 'done' | 'open' | 'wrong';
}

interface Progress {
	readonly standard: StandardOffer | undefined;
	/** The programme that has no standard. */
	readonly programme?: ProgrammeChoice | undefined;
	readonly cohort: string;
	readonly creditSystem: boolean;
	/** Name of what it starts from; null: a plan is to be chosen still. */
	readonly start: string | null;
	/** Certificates that are chosen. */
	readonly aims: number;
	readonly years: readonly YearSum[];
	readonly faults: readonly Fault[];
}

const isWrong = ({ sum, missing }: YearSum): boolean =>
	sum === null || (missing !== null && missing !== 0);

/** One sentence on what must be mended first, or null. */
export function blockedBy(years: readonly YearSum[], faults: readonly Fault[]): string | null {
	const year = years.find(isWrong);
	if (year) return `${yearName(year.year)}的周数需要改正后才能生成`;
	const other = faults.find(({ path }) => !path.startsWith('year/'));
	return other ? '标出的地方需要改正后才能生成' : null;
}

const at = (faults: readonly Fault[], ...starts: string[]): boolean =>
	faults.some(({ path }) => starts.some((start) => path.startsWith(start)));

const state = (wrong: boolean, done: boolean): Step['state'] =>
	wrong ? 'wrong' : done ? 'done' : 'open';

export function stepsOf(progress: Progress): Step[] {
	const { standard, programme, cohort, creditSystem, start, aims, years, faults } = progress;
	const basis = standard ? { ...standard, code: standard.id } : programme;
	const weeksWrong = years.some(isWrong) || at(faults, 'calendar');
	return [
		{
			id: 'standard',
			label: '选择标准',
			note: basis ? `${basis.name}（${basis.code}）` : '',
			state: state(at(faults, 'programme'), basis !== undefined),
		},
		{
			id: 'cohort',
			label: '年级与修业',
			note: basis ? `${cohort}级　${basis.years} 年` : `${cohort}级`,
			state: state(at(faults, 'cohort', 'standard'), cohort !== ''),
		},
		{
			id: 'start',
			label: '起点',
			note: start ?? '请选择方案',
			state: state(start === null, true),
		},
		{
			id: 'certificates',
			label: '证书',
			note: aims === 0 ? '没有选择，可以以后再选' : `${aims} 个证书`,
			state: state(at(faults, 'certificates'), aims > 0),
		},
		{
			id: 'calendar',
			label: '学校参数',
			note: creditSystem ? '校历，实行学分制' : '校历，不实行学分制',
			state: state(weeksWrong, !weeksWrong),
		},
		{
			id: 'confirm',
			label: '核对并生成',
			note: '',
			state: 'open',
		},
	];
}
