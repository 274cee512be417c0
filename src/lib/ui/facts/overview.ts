/** What the page of the school's facts shows, as the server gives it. */
import type { Finding } from '#domain/rules/finding.ts';
import type { RecordKind } from '#domain/staff/records.ts';
import type { ComponentProps } from 'svelte';
import type ForecastTable from './ForecastTable.svelte';
import type NoticeList from './NoticeList.svelte';
import type ProgrammeTable from './ProgrammeTable.svelte';
import type RoomInventories from './RoomInventories.svelte';

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
	readonly rooms: ComponentProps<typeof RoomInventories>['rooms'];
	readonly forecast: ComponentProps<typeof ForecastTable>['forecast'] | null;
}

export interface Overview {
	readonly today: string;
	readonly counts: Readonly<Record<RecordKind, number>>;
	readonly programmes: ComponentProps<typeof ProgrammeTable>['programmes'];
	readonly shown: Shown | null;
	readonly notices: ComponentProps<typeof NoticeList>['notices'];
	readonly noticeCount: number;
	readonly changed: { readonly by: string; readonly at: string } | null;
}
