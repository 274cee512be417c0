/** Short notices at the foot of the window. They live in the browser only; the server shows none. */

export interface Toast {
	readonly id: number;
	readonly text: string;
	readonly tone: 'ok' | 'bad' | 'plain';
	/** Takes back what the notice tells of. */
	readonly undo?: () => void;
	/** What that is called; 撤销 where nothing is said. */
	readonly undoLabel?: string;
}

const seconds = 8;

class Toasts {
	list = $state<readonly Toast[]>([]);
	#next = 0;
	#timers = new Map<number, ReturnType<typeof setTimeout>>();

	show(text: string, options: Partial<Omit<Toast, 'id' | 'text'>> = {}): void {
		const toast: Toast = { id: this.#next++, text, tone: 'plain', ...options };
		this.list = [...this.list.slice(-2), toast];
		this.resume(toast.id);
	}

	/** Time stands still while it is pointed at or holds the focus. */
	pause(id: number): void {
		clearTimeout(this.#timers.get(id));
	}

	resume(id: number): void {
		this.pause(id);
		this.#timers.set(
			id,
			setTimeout(() => this.dismiss(id), seconds * 1000),
		);
	}

	dismiss(id: number): void {
		this.pause(id);
		this.#timers.delete(id);
		this.list = this.list.filter((toast) => toast.id !== id);
	}
}

export const toasts = new Toasts();
