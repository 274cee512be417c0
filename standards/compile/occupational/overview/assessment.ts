/** 鉴定（评价）要求: how a candidate is examined. */
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { Traced } from '../../text/traced.ts';
import { halfWidth, squeeze } from '../wording.ts';

type Assessment = OccupationalStandardContent['assessment'];

/** Paragraphs of the section whose title fits; none: the standard has no such section. */
export type ByTitle = (title: RegExp) => readonly Traced[];

const whole = (paragraphs: readonly Traced[]): string | null =>
	paragraphs.length === 0 ? null : paragraphs.map(({ text }) => text).join('\n');

const methodsOf = (text: string): string[] =>
	/分为([^。]*?)(?:等|。|$)/
		.exec(text)?.[1]
		?.split(/、|以及|和|及/)
		.filter((name) => name !== '') ?? [];

const passForm = /(?:达到?|不低于)(\d{1,3})分|(\d{1,3})分\(?(?:含|及)?\)?以上/;

const timeForm =
	/([^，,。；;、]{2,30}?)(?:时间)?(?:均)?(?:为|不少于|不低于|至少)(\d{1,4})(min|分钟|h|小时)/gi;

function minutesOf(text: string): Assessment['minutes'] {
	return [...text.matchAll(timeForm)].map(([, part = '', figure = '', unit = '']) => ({
		part: part.replace(/(?:考试|考核|评审)?时间$/, (end) => end.replace('时间', '')),
		min: Number(figure) * (/^(?:h|小时)$/i.test(unit) ? 60 : 1),
	}));
}

export function assessmentOf(byTitle: ByTitle): Assessment {
	const method = whole(byTitle(/^(?:鉴定|评价)方式$/));
	const duration = whole(byTitle(/^(?:鉴定|评价)时间$/));
	const key = squeeze(halfWidth(method ?? ''));
	const pass = passForm.exec(key);
	return {
		methods: methodsOf(squeeze(method ?? '')),
		passMark: pass ? Number(pass[1] ?? pass[2]) : null,
		method,
		ratio: whole(byTitle(/配比$/)),
		duration,
		places: whole(byTitle(/^(?:鉴定|评价)(?:场所|场地)设备$/)),
		minutes: minutesOf(squeeze(halfWidth(duration ?? ''))),
	};
}
