/**
 * The comments of a plan on its pages: what there are, where they stand, and which is being written.
 * Small, for it comes with every page; the panel that shows them comes when it is opened.
 */
import { untrack } from 'svelte';
import type { Anchor } from '#domain/comments/anchor.ts';
import type { CommentsPage, PlacedThread } from '#domain/comments/page.ts';
import { isOpenThread } from '#domain/comments/thread.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Typed } from '#domain/plan/typed/typed.ts';
import type { LivePlan } from '../sync/live-plan.svelte.ts';
import { cellOf } from './cell-anchor.ts';

/** A comment that is being begun. */
export interface Writing {
	readonly anchor: Anchor;
	/** What stands there now, as it would be typed; null: nothing can be suggested for it. */
	readonly current: string | null;
	/** It is a text, of which a suggestion changes some words: it begins with what stands there. */
	readonly isText: boolean;
	/** The edits that a suggested text means. */
	readonly suggest: (text: string) => Typed<readonly Edit[]>;
}

/** How many threads stand in a place, and how many of them are open. */
export interface Said {
	readonly count: number;
	readonly open: number;
}

/** A text that is to be shown, with the words that a comment is on. */
export interface Shown {
	readonly path: string;
	readonly start: number;
	readonly end: number;
}

const nothingSaid: Said = { count: 0, open: 0 };

const more = ({ count, open }: Said, thread: PlacedThread): Said => ({
	count: count + 1,
	open: open + Number(isOpenThread(thread)),
});

export class PlanComments {
	readonly live: LivePlan;
	page = $state.raw<CommentsPage | null>(null);
	/** Why they could not be read; null: they were, or nobody has asked yet. */
	trouble = $state<string | null>(null);
	/** The panel is shown. */
	open = $state(false);
	writing = $state.raw<Writing | null>(null);
	/** Whoever opened it goes on in it. */
	awaited = false;
	/** It stands over the page, and goes when one goes to a place of it. */
	over = $state(false);
	/** The thread that one was led to; led there again it is another value. */
	chosen = $state.raw<{ readonly id: string } | null>(null);
	shown = $state.raw<Shown | null>(null);
	/** Goes to a place on the page that is shown; false where it is on another. */
	goTo: ((path: string) => boolean) | null = null;
	#asked = 0;

	constructor(live: LivePlan) {
		this.live = live;
	}

	readonly threads = $derived.by(() => this.page?.threads ?? []);
	/** Those that are marked in their places: what was taken back is only listed. */
	readonly #standing = $derived.by(() =>
		this.threads.filter(({ status }) => status !== 'withdrawn'),
	);
	readonly openCount = $derived.by(() => this.threads.filter(isOpenThread).length);
	get mayWrite(): boolean {
		return this.page?.speaker.voice !== null && this.page !== null;
	}

	/** By row, then column, of the schedule. */
	readonly cells = $derived.by(() => {
		const rows: Record<string, Record<string, Said>> = {};
		for (const thread of this.#standing) {
			const place = untrack(() => cellOf(this.live.plan, thread.anchor));
			if (!place) continue;
			const row = (rows[place.row] ??= {});
			row[place.column] = more(row[place.column] ?? nothingSaid, thread);
		}
		return rows;
	});

	/** By path of the text that they are on. */
	readonly #texts = $derived.by(() => {
		const texts: Record<string, PlacedThread[]> = {};
		for (const thread of this.#standing) {
			const { anchor } = thread;
			if (anchor.kind !== 'passage' && anchor.kind !== 'place') continue;
			(texts[anchor.path] ??= []).push(thread);
		}
		return texts;
	});

	onText(path: string): Said {
		return (this.#texts[path] ?? []).reduce(more, nothingSaid);
	}

	firstOn(path: string): PlacedThread | undefined {
		const here = this.#texts[path] ?? [];
		return here.find(isOpenThread) ?? here[0];
	}

	onFinding(rule: string, at: readonly string[]): number {
		return this.#standing.filter(
			({ anchor }) =>
				anchor.kind === 'finding' && anchor.rule === rule && anchor.at.join() === at.join(),
		).length;
	}

	/** Opens the panel, with a comment begun where `writing` says. */
	begin(writing: Writing): void {
		this.writing = writing;
		this.open = true;
	}

	/** Shows the panel, and brings the keyboard there; or closes it. */
	toggle(): void {
		this.open = !this.open;
		this.awaited = this.open;
	}

	choose(id: string): void {
		this.chosen = { id };
		this.open = true;
	}

	/** Reads them anew; of several that are asked for at once the last counts. */
	async load(): Promise<void> {
		const asked = (this.#asked += 1);
		const found = await read(this.live.address('/comments'));
		if (asked !== this.#asked) return;
		if (typeof found === 'string') this.trouble = found;
		else [this.page, this.trouble] = [found, null];
	}
}

const unreachable = '意见没有读到，网络或服务器暂时不通。';

/** The comments, or why they were not read. */
async function read(address: string): Promise<CommentsPage | string> {
	try {
		const response = await fetch(address, { headers: { accept: 'application/json' } });
		const body = (await response.json()) as CommentsPage & { readonly message?: string };
		return response.ok ? body : (body.message ?? unreachable);
	} catch {
		return unreachable;
	}
}
