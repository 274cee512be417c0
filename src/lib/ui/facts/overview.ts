/** What the page of the school's facts shows, as the server gives it. */
import type { Finding } from '#domain/rules/finding.ts';
import type { RecordKind } from '#domain/staff/records.ts';
import type { ForecastText } from './forecast-words.ts';
import type { RoomText } from './inventory-words.ts';

export interface ProgrammeLine {
	readonly code: string;
	readonly name: string;
	readonly hasStandard: boolean;
	readonly findings: readonly Pick<Finding, 'rule' | 'status' | 'strength'>[];
}

export interface Notice {
	readonly kind: RecordKind;
	readonly recordId: string;
	readonly title: string;
	readonly words: readonly string[];
}

export interface PlacedFinding extends Finding {
	readonly records: readonly {
		readonly kind: RecordKind;
		readonly recordId: string;
		readonly title: string;
	}[];
}

export interface Shown {
	readonly code: string;
	readonly name: string;
	readonly standard: {
		readonly id: string;
		readonly edition: string;
		readonly title: string;
	} | null;
	readonly students: number | null;
	readonly findings: readonly PlacedFinding[];
	readonly rooms: readonly RoomText[];
	readonly forecast: ForecastText | null;
}

export interface Overview {
	readonly today: string;
	readonly counts: Readonly<Record<RecordKind, number>>;
	readonly programmes: readonly ProgrammeLine[];
	readonly shown: Shown | null;
	readonly notices: readonly Notice[];
	readonly noticeCount: number;
	readonly changed: { readonly by: string; readonly at: string } | null;
}
