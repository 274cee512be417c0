/** 工种 of an occupation: their names, the letters that mark them in the tables, and their levels. */
import type { Level, Track } from '#standards/schema/occupational.ts';
import { distinct, levelsIn, type LevelName } from './levels.ts';
import type { Reading } from './reading.ts';
import { halfWidth, squeeze } from './wording.ts';

const numeral = '[一二两三四五六七八九十\\d]{1,3}';
const kinds = '(?:工种|职业方向|方向)';
/** 本职业分为选品员、直播销售员…四个工种; the names are what stands between. */
const listBefore = new RegExp(
	`(?:分为|包括|包含|下设|设有|设)([^。；;:，,分包设]{2,200}?)(?:等|这)?${numeral}个${kinds}`,
);
/** 本职业包含四个职业方向：选品员、… */
const listAfter = new RegExp(
	`${numeral}个${kinds}[:,，]?(?:分别为|即)?[:]?([^。；;:]{2,200})[。；;]`,
);
/** A（选品员）、B（直播销售员）… */
const legend = /([A-Z])\(([^()]{2,20})\)/g;
/** 分别以 A、B、C、D 标示 */
const letters = /分别(?:以|用)((?:[A-Z][、,，和]?)+)(?:来)?(?:标示|表示|标注|代表|标识)/;

const namesOf = (text: string): string[] =>
	text
		.split(/[、,，]|和(?=[^、,，和]*$)|及(?=[^、,，及]*$)/)
		.map((name) => name.trim())
		.filter((name) => name !== '');

interface Texts {
	/** Overview and its notes. */
	readonly overview: string;
	/** What stands before the first table of skills. */
	readonly work: string;
	/** Weight tables with their legend. */
	readonly weights: string;
}

function named(texts: Texts): string[] {
	for (const text of [texts.overview, texts.work]) {
		const match = listBefore.exec(text) ?? listAfter.exec(text);
		const names = match?.[1] ? namesOf(match[1]) : [];
		if (names.length > 1) return names;
	}
	return [];
}

/** Letter by name, each place that says so on its own. */
function lettered(texts: Texts, names: readonly string[]): Map<string, string>[] {
	const order = letters.exec(texts.work)?.[1]?.match(/[A-Z]/g) ?? [];
	const listed = listAfter.exec(texts.work)?.[1];
	const inOrder = listed ? namesOf(listed.replace(/分别(?:以|用).*$/, '')) : names;
	const byList =
		order.length === inOrder.length
			? inOrder.map((name, i) => [name, order[i] ?? ''] as const)
			: [];
	const legends = [texts.weights, texts.work, texts.overview].map(
		(text) =>
			new Map([...text.matchAll(legend)].map(([, letter = '', name = '']) => [name, letter])),
	);
	return [new Map(byList), ...legends].filter(
		(found) => found.size > 1 && new Set(found.values()).size === found.size,
	);
}

/** Levels of each track by the sentences of 1.4; a track that none names has all. */
function levelsOf(name: string, text: string, all: readonly Level[]): Level[] {
	for (const sentence of text.split(/[。；;]/)) {
		const listed = /设[^。]*?个?等级/.exec(sentence);
		if (!listed || !sentence.slice(0, listed.index).includes(name)) continue;
		const levels = distinct(levelsIn(sentence.slice(listed.index))).map(({ level }) => level);
		if (levels.length > 0) return levels;
	}
	return [...all];
}

/** Tracks in the order of the standard; none: the occupation has no 工种. */
export function tracksOf(
	raw: Texts,
	levelsText: string,
	levels: readonly LevelName[],
	reading: Reading,
): Track[] {
	const texts: Texts = {
		overview: squeeze(halfWidth(raw.overview)),
		work: squeeze(halfWidth(raw.work)),
		weights: squeeze(halfWidth(raw.weights)),
	};
	const names = named(texts);
	const found = lettered(texts, names);
	const [first] = found;
	const all = names.length > 0 ? names : [...(first?.keys() ?? [])];
	const tracks = all.map((name) => ({
		id: first?.get(name) ?? name,
		name,
		levels: levelsOf(
			name,
			squeeze(halfWidth(levelsText)),
			levels.map(({ level }) => level),
		),
	}));
	doubtLetters(tracks, found, reading);
	return tracks.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function doubtLetters(
	tracks: readonly Track[],
	found: readonly Map<string, string>[],
	reading: Reading,
): void {
	for (const { id, name } of tracks) {
		const others = [...new Set(found.flatMap((each) => each.get(name) ?? []))];
		if (others.length <= 1) continue;
		reading.doubts.push({
			at: `tracks/${id}`,
			offset: 0,
			question: `工种“${name}”的代号，各处写法不一，以哪个为准？`,
			readings: others,
		});
	}
}
