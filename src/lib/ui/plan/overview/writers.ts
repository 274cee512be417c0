/** Who writes a plan beside its owner and its department, as its page shows them. */
interface Person {
	readonly id: string;
	readonly name: string;
}

export interface Writers {
	readonly people: readonly Person[];
	/** Who may be added; empty where there is nobody. */
	readonly possible: readonly Person[];
	readonly mayAssign: boolean;
	/** Why the last thing asked was refused; null: it was not. */
	readonly message: string | null;
	readonly done: string | null;
}
