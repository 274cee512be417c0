/** Many cells of the table at once, as one step of the history; and what is said of it. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Typed } from '#domain/plan/typed/typed.ts';
import type { Copied } from './copied.ts';
import { GridView } from './grid-view.svelte.ts';

export class GridMany extends GridView {
	/** Why the last thing typed or pressed did nothing. */
	why = $state<string | null>(null);
	/** What was just done to many cells, said once. */
	done = $state('');
	/** What was copied or cut and wears a frame, until something else is done. */
	copied = $state.raw<Copied | null>(null);

	/** One step of the history, however many cells; true where it is done. */
	protected many(read: Typed<Edit[]>, label: string, told: string): boolean {
		if (!read.ok) {
			this.why = read.why;
			return false;
		}
		const done = this.live.change(read.value, label);
		this.told(done);
		this.done = done.ok ? told : '';
		return done.ok;
	}

	/** What stood on the clipboard is past once the plan has changed, as in spreadsheets. */
	protected told(done: Typed<unknown>): void {
		this.why = done.ok ? null : done.why;
		if (done.ok) this.copied = null;
	}
}
