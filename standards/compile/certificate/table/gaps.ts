/** Numbers that are missing, and sentences that seem cut. */
import type { CertificateDomain, CertificateSkill } from '#standards/schema/certificate.ts';
import type { Reading } from '../reading.ts';

/** 1 … the last number, without those that there are; at most twenty. */
function missing(numbers: readonly number[]): number[] {
	const known = new Set(numbers);
	const last = numbers.reduce((most, number) => Math.max(most, number), 0);
	const all = Array.from({ length: last }, (_, at) => at + 1);
	return all.filter((number) => !known.has(number)).slice(0, 20);
}

const lastPart = (number: string): number => Number(number.split('.').at(-1));

function doubtGap(number: string, at: number, what: string, reading: Reading): void {
	reading.doubts.push({
		at: number,
		offset: at,
		question: `${what} ${number} 缺失：原文编号跳过，还是文字丢失？`,
		readings: [`原文没有 ${number}`, `${number} 的文字在提取时丢失`],
	});
}

const placeOf = (skills: readonly CertificateSkill[]): number => skills[0]?.offset ?? 0;

/** Each missing domain, task and skill of a level is a doubt. */
export function noteGaps(domains: readonly CertificateDomain[], reading: Reading): void {
	const place = placeOf(domains[0]?.tasks[0]?.skills ?? []);
	for (const number of missing(domains.map((each) => lastPart(each.number))))
		doubtGap(String(number), place, '工作领域', reading);
	for (const domain of domains) {
		for (const number of missing(domain.tasks.map((each) => lastPart(each.number))))
			doubtGap(
				`${domain.number}.${number}`,
				placeOf(domain.tasks[0]?.skills ?? []),
				'工作任务',
				reading,
			);
		for (const task of domain.tasks)
			for (const number of missing(task.skills.map((each) => lastPart(each.number))))
				doubtGap(`${task.number}.${number}`, placeOf(task.skills), '职业技能要求', reading);
	}
}

/** Domains and tasks without a name, tasks without a skill. */
export function noteLacks(domains: readonly CertificateDomain[], reading: Reading): void {
	const lack = (at: string, skills: readonly CertificateSkill[], what: string) =>
		reading.doubts.push({
			at,
			offset: placeOf(skills),
			question: `${what}：原文缺失，还是提取时丢失？`,
			readings: ['原文没有，留空', '在提取时丢失，需要补上'],
		});
	for (const domain of domains) {
		const skills = domain.tasks.flatMap((each) => each.skills);
		if (domain.name === null) lack(domain.number, skills, `工作领域 ${domain.number} 没有名称`);
		for (const task of domain.tasks) {
			if (task.name === null) lack(task.number, task.skills, `工作任务 ${task.number} 没有名称`);
			if (task.skills.length === 0)
				lack(task.number, skills, `工作任务 ${task.number} 没有技能要求`);
		}
	}
}
