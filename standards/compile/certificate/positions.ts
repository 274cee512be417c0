/** 面向职业岗位（群）: the positions that a text lists. */
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import { enumerated } from './glyphs.ts';
import type { OfLevel } from './levels.ts';

type Position = CertificateStandardContent['positions'][number];

/** 岗位群包含 A、B 等 | 有 A、B 等岗位 */
const lists: readonly RegExp[] = [
	/(?:岗位|职位)(?:群|（群）|\(群\))?(?:主要)?(?:包含|包括|有|为|如|是|[：:])(?:了|有)?([^，。；,;：:]{2,300})/,
	/(?:主要有|有|包括|包含|例如|如|面向|从事|担任|胜任|适合|对应)([^，。；,;：:]{2,300}?)(?:等)?(?:的)?(?:工作|相关|职业|核心)*(?:岗位|职位|职业)/,
];

const titleEnd = /[员师理管助播监长手工人家岗]$/;
const employer = /^.*(?:企业|部门|行业|领域|单位|机构|公司|平台|院校)[^、的]{0,10}的/;

/** 商务经理及运营经理 are two, 策划与推广专员 is one. */
function apart(item: string): string[] {
	const match = /^(.+?)(?:以及|及|和|与)(.+)$/.exec(item);
	return match?.[1] && match[2] && titleEnd.test(match[1]) ? [match[1], match[2]] : [item];
}

function listed(text: string): string[] {
	const found = lists.map((pattern) => pattern.exec(text)?.[1]).find((list) => list !== undefined);
	const list = (found ?? '').replace(employer, '').replace(/等(?:工作|相关)*(?:岗位|职位)?$/, '');
	return enumerated(list).flatMap(apart);
}

export const positionsOf = (paragraphs: readonly OfLevel[]): Position[] =>
	paragraphs.map(({ level, piece }) => ({
		level,
		text: piece.text,
		positions: listed(piece.text),
	}));
