/** Keeps the most lately used of many things open, and never closes one that is in use. */
interface Entry<Value> {
	readonly value: Promise<Value>;
	users: number;
	/** Nobody gets it any more; it closes with its last user. */
	retired: boolean;
}

export interface Keep<Value> {
	/** Opens `key` where it is not open, and holds it open while `use` runs. */
	use<Result>(key: string, use: (value: Value) => Promise<Result>): Promise<Result>;
	/** Whoever asks for `key` from now on has it opened anew; who uses it now goes on. */
	retire(key: string): Promise<void>;
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

	const drop = (entry: Entry<Value>): Promise<void> => entry.value.then(close, () => undefined);

	async function makeRoom(): Promise<void> {
		for (const [key, entry] of entries) {
			if (entries.size <= most) return;
			if (entry.users > 0) continue;
			entries.delete(key);
			await drop(entry);
		}
	}

	function take(key: string): Entry<Value> {
		const entry = entries.get(key) ?? { value: open(key), users: 0, retired: false };
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
				if (entry.retired && entry.users === 0) await drop(entry);
				await makeRoom();
			}
		},
		async retire(key) {
			const entry = entries.get(key);
			if (!entry) return;
			entries.delete(key);
			entry.retired = true;
			if (entry.users === 0) await drop(entry);
		},
		async closeAll() {
			const all = [...entries.values()];
			entries.clear();
			await Promise.all(all.map(drop));
		},
		get size() {
			return entries.size;
		},
	};
}
