/** Keeps the most lately used of many things open, and never closes one that is in use. */
interface Entry<Value> {
	readonly value: Promise<Value>;
	users: number;
}

export interface Keep<Value> {
	/** Opens `key` where it is not open, and holds it open while `use` runs. */
	use<Result>(key: string, use: (value: Value) => Promise<Result>): Promise<Result>;
	/** Closes all; for the end of a process. */
	closeAll(): Promise<void>;
	readonly size: number;
}

export function keep<Value>(
	most: number,
	open: (key: string) => Promise<Value>,
	close: (value: Value) => void,
): Keep<Value> {
	const entries = new Map<string, Entry<Value>>();

	async function drop(key: string, entry: Entry<Value>): Promise<void> {
		entries.delete(key);
		await entry.value.then(close, () => undefined);
	}

	async function makeRoom(): Promise<void> {
		for (const [key, entry] of entries) {
			if (entries.size <= most) return;
			if (entry.users === 0) await drop(key, entry);
		}
	}

	function take(key: string): Entry<Value> {
		const entry = entries.get(key) ?? { value: open(key), users: 0 };
		entries.delete(key);
		entries.set(key, entry);
		return entry;
	}

	return {
		async use(key, use) {
			const entry = take(key);
			entry.users += 1;
			try {
				return await use(await entry.value);
			} catch (error) {
				// An entry that could not be opened must not be kept.
				await entry.value.catch(() => entries.delete(key));
				throw error;
			} finally {
				entry.users -= 1;
				await makeRoom();
			}
		},
		async closeAll() {
			for (const [key, entry] of entries) await drop(key, entry);
		},
		get size() {
			return entries.size;
		},
	};
}
