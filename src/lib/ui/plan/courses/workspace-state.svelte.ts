/** The schedule's page at work: what is selected, what stands open over it, and what its buttons do. */
import type { Finding, Fix } from '#domain/rules/finding.ts';
import { toasts } from '#ui/kit/toasts.svelte.ts';
import { goto } from '$app/navigation';
import { findingKey, withKeys } from '../check/finding-key.ts';
import { firstSpot } from '../check/pages.ts';
import { byWeight, ofRule, worstMark } from '../check/worst.ts';
import { GridState } from '../grid/grid-state.svelte.ts';
import { isOpenFinding, placeOf } from '../grid/places.ts';
import type { GhostRow, Row } from '../grid/row.ts';
import type { Step } from '../sync/history.ts';
import type { LivePlan } from '../sync/live-plan.svelte.ts';
import { isGrave, removalOf, type Removal } from './removal.ts';

export class WorkspaceState {
	readonly grid: GridState;
	readonly #live: LivePlan;
	/** Key of the finding that is open in the panel. */
	selected = $state<string | null>(null);
	/** The panel stands over the table. */
	drawer = $state(false);
	keys = $state(false);
	/** The school's library is open to choose a course from. */
	choosing = $state(false);
	repairing = $state(false);
	/** Id of the course or segment whose form is open. */
	details = $state<string | null>(null);
	removal = $state.raw<Removal | null>(null);
	/** Figures whose trees are open. */
	explained = $state.raw<readonly string[] | null>(null);

	constructor(
		live: LivePlan,
		around: {
			readonly onpanel: () => void;
			readonly ontoolbar: () => void;
			readonly oncomment: () => Promise<void>;
		},
	) {
		this.#live = live;
		this.grid = new GridState(live, {
			onpanel: around.onpanel,
			ontoolbar: around.ontoolbar,
			oncomment: () => void around.oncomment(),
			onhelp: () => (this.keys = true),
			onremove: this.askRemove,
			onapply: this.applyFirst,
			onrepair: () => (this.repairing = true),
			onfinding: this.nextFinding,
			onderive: (figures) => (this.explained = figures),
		});
	}

	/** The course or segment one stands on. */
	readonly current = $derived.by(() => {
		const { row } = this.grid;
		return row && row.kind !== 'section' ? row : null;
	});

	/** The finding of the cell one stands on opens in the panel. */
	followFindings(): void {
		const [first] = this.grid.findings;
		if (first) this.#select(first);
	}

	#select(finding: Finding): void {
		const keyed = withKeys(byWeight(this.#live.check.findings));
		this.selected = keyed.find((one) => one.finding === finding)?.key ?? findingKey(finding);
	}

	/** What has become of the rule, for the notice. */
	#become({ rule, title }: Finding): string {
		const now = worstMark(ofRule(this.#live.check.findings, rule));
		return now === 'ok' ? `，${title}变为符合` : '';
	}

	readonly apply = (finding: Finding, fix: Fix): void => {
		const done = this.#live.change(fix.edits, `应用建议：${finding.title}`);
		const step = done.ok ? done.value : null;
		if (!done.ok) toasts.show(done.why, { tone: 'bad' });
		else if (step)
			toasts.show(`已应用：${fix.effect.replace(/。$/, '')}${this.#become(finding)}。`, {
				tone: 'ok',
				undo: () => this.#undo(step),
			});
	};

	readonly applyFirst = (finding: Finding): void => {
		const [fix] = finding.fixes;
		if (fix) this.apply(finding, fix);
	};

	readonly addGhost = (row: GhostRow): void => {
		const finding = this.#live.check.findings[row.finding];
		if (finding) this.applyFirst(finding);
	};

	#undo(step: Step): void {
		const undone = this.#live.undoLast(step);
		if (!undone.ok) toasts.show(undone.why, { tone: 'bad' });
	}

	readonly jump = (at: readonly string[]): void => {
		this.drawer = false;
		// On a phone there is no table: the course is opened in its form.
		const place = at.map((path) => placeOf(this.#live.plan, path)).find(Boolean);
		const isPhone = window.matchMedia('(max-width: 599px)').matches;
		if (place && isPhone) return void (this.details = place.row);
		if (at.some((path) => this.grid.goToPath(path))) return;
		const spot = firstSpot(at);
		if (spot && spot.page !== 'courses') void goto(`/plans/${this.#live.planId}/${spot.page}`);
	};

	/** Where one goes from the preview: the finding opens in the panel, its place in the table. */
	readonly toFinding = (finding: Finding): void => {
		this.jump(finding.at);
		this.#select(finding);
	};

	readonly nextFinding = (by: 1 | -1): void => {
		const open = withKeys(byWeight(this.#live.check.findings.filter(isOpenFinding)));
		if (open.length === 0) return;
		const at = open.findIndex(({ key }) => key === this.selected);
		const next = open[(at + by + open.length) % open.length] ?? open[0];
		if (!next) return;
		this.selected = next.key;
		if (!next.finding.at.some((path) => this.grid.goToPath(path))) {
			this.grid.takeFocus();
			this.grid.done = `${next.finding.title}：不在表格的某一格，见检查面板`;
		}
		this.selected = next.key;
	};

	readonly askRemove = (row: Row): void => {
		if (this.#live.locked !== null) return;
		const found = removalOf(this.#live, row);
		if (found && isGrave(found)) this.removal = found;
		else if (found) this.remove(found);
	};

	readonly remove = ({ name, edits }: Removal): void => {
		const done = this.#live.change(edits, `删除${name}`);
		const step = done.ok ? done.value : null;
		if (!done.ok) toasts.show(done.why, { tone: 'bad' });
		else if (step)
			toasts.show(`已删除${name}，引用它的地方一并去掉。`, { undo: () => this.#undo(step) });
		this.grid.takeFocus();
	};

	readonly repaired = (step: Step, count: number): void => {
		// The notice, with its way back, cannot be reached behind a drawer.
		this.drawer = false;
		toasts.show(`已应用最小修复的 ${count} 处改动。`, {
			tone: 'ok',
			undo: () => this.#undo(step),
		});
	};
}
