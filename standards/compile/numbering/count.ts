/** Counts what stands under one label: 1, 2, 3 whatever its marks begin with. */
export class Count {
	private number = 0;
	/** What the marks have more than the numbers: contents may be counted on from function to function. */
	private base: number | null = 0;
	private printed = 0;

	get last(): number {
		return this.number;
	}

	/** A number that is printed as it is. */
	set(number: number): void {
		this.number = number;
	}

	/** The label above has changed. */
	begin(): void {
		this.number = 0;
		this.base = null;
	}

	/** A mark of that value goes on from the one before. */
	follows(printed: number | null): boolean {
		return printed === this.printed + 1;
	}

	/** `printed`: value of its mark, null where it has none. null: the marks do not count up. */
	next(printed: number | null): number | null {
		if (printed === null) return (this.number += 1);
		this.base ??= printed > 1 && printed === this.printed + 1 ? this.printed : 0;
		this.printed = printed;
		if (printed <= this.base) return null;
		return (this.number = printed - this.base);
	}
}
