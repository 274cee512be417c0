/** What was found, as the page shows it: texts alone, so that no file can draw. */
import type { PackVerification, Rerun } from '../verify.ts';
import {
	packSignatureWords,
	rerunWords,
	stateWords,
	summaryOf,
	titleOf,
	type Summary,
} from '../words.ts';

type Child = Node | string;

function element(tag: string, looks: string, ...children: readonly Child[]): HTMLElement {
	const made = document.createElement(tag);
	if (looks) made.className = looks;
	made.append(...children);
	return made;
}

function fill(id: string, ...children: readonly Child[]): void {
	document.getElementById(id)?.replaceChildren(...children);
}

const banner = ({ tone, title, text }: Summary): HTMLElement =>
	element('section', `banner ${tone}`, element('h2', '', title), element('p', '', text));

export function drawFault(text: string): void {
	fill('result', banner({ tone: 'bad', title: '不能核验', text }));
	fill('details');
}

function table(heads: readonly string[], rows: readonly (readonly HTMLElement[])[]): HTMLElement {
	const head = heads.map((words) => {
		const cell = element('th', '', words);
		cell.setAttribute('scope', 'col');
		return cell;
	});
	head.at(-1)?.classList.toggle('narrow', heads.length === 2);
	return element(
		'table',
		'',
		element('thead', '', element('tr', '', ...head)),
		element('tbody', '', ...rows.map((cells) => element('tr', '', ...cells))),
	);
}

const tones = { unchanged: 'ok', changed: 'bad', absent: 'dev', foreign: 'dev' } as const;

const fileRows = ({ files }: PackVerification): HTMLElement[][] =>
	files.map(({ name, state }) => [
		element('td', '', name),
		element('td', `state ${tones[state]}`, stateWords[state]),
	]);

const differenceRows = (rerun: Exclude<Rerun, { state: 'impossible' }>): HTMLElement[][] =>
	rerun.differences
		.slice(0, 200)
		.map(({ title, clause, kept, again }) =>
			[title, clause, kept, again].map((words) => element('td', '', words)),
		);

function rerunSection(rerun: Rerun): HTMLElement {
	const tone = { equal: 'ok', different: 'bad', impossible: 'dev' }[rerun.state];
	const section = element(
		'section',
		'',
		element('h2', '', '按所带的依据重新检查'),
		element('p', tone, `${rerunWords(rerun)}。`),
	);
	if (rerun.state === 'different')
		section.append(table(['要求', '条款', '留存', '重查'], differenceRows(rerun)));
	return section;
}

function identity(found: PackVerification): HTMLElement {
	const { statement, signature, key } = found;
	const head = statement.auditHead;
	const valid = key.standing === 'known' ? 'ok' : 'dev';
	const tone = { valid, invalid: 'bad', unchecked: 'dev' }[signature];
	return element(
		'section',
		'',
		element('h2', '', '签名与登记'),
		element('p', tone, `${packSignatureWords(found)}。`),
		element('p', '', `核验码 ${statement.code}　${statement.acceptedOn} 通过`),
		element('p', 'mono', `全文指纹 ${statement.root.toUpperCase()}`),
		...(head ? [element('p', 'mono', `操作记录第 ${head.seq} 条 ${head.hash.toUpperCase()}`)] : []),
	);
}

const waiting = (found: PackVerification): Summary =>
	found.signature === 'valid'
		? {
				tone: 'dev',
				title: '清单的签名成立，文件还没有选择',
				text: '在下面选择核验包或解压后的文件，逐个与清单对照。',
			}
		: summaryOf(found);

/** `chosen`: files were given; until then only what the page carries is judged. */
export function drawPack(found: PackVerification, chosen: boolean): void {
	const title = titleOf(found);
	document.title = `${title}-核验`;
	fill('title', title);
	fill('result', banner(chosen ? summaryOf(found) : waiting(found)));
	const files = element(
		'section',
		'',
		element('h2', '', `文件（${found.files.length} 个）`),
		chosen
			? table(['文件', '与清单对照'], fileRows(found))
			: element('p', 'sub', '选择文件后在这里逐个列出。'),
	);
	fill('details', rerunSection(found.rerun), identity(found), files);
}
