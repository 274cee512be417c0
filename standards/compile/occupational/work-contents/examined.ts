/** 选品员考核第 1、2、3 项职业功能: the functions of each track at a level. */
import type { LevelWork, Track } from '#standards/schema/occupational.ts';
import { halfWidth, squeeze } from '../wording.ts';

type Examined = LevelWork['examined'];

const numerals = /\d{1,2}(?:[-~—至到]+\d{1,2})?/g;

function numbersIn(text: string): number[] {
	return [...text.matchAll(numerals)].flatMap(([each]) => {
		const [from = 0, to = from] = (each.match(/\d+/g) ?? []).map(Number);
		return Array.from(
			{ length: Math.min(Math.max(to - from, 0), 50) + 1 },
			(_, step) => from + step,
		);
	});
}

/** By the sentences before a level's table; a track that none names is left out. */
export function examinedOf(lead: string, tracks: readonly Track[]): Examined {
	const text = squeeze(halfWidth(lead));
	return tracks.flatMap(({ id, name }) => {
		const at = text.indexOf(name);
		if (at < 0) return [];
		const list = /^[^;；。]{0,30}?第([\d、,，和及与第~—至到-]+)项/.exec(
			text.slice(at + name.length),
		);
		return list?.[1] ? [{ track: id, functions: numbersIn(list[1]) }] : [];
	});
}
