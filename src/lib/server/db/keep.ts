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

export interface Kept<Value> {
	readonly open: (key: string) => Promise<Value>;
	/** `forGood`: its place may be taken by another at once, so nothing of it may stay behind. */
	readonly close: (value: Value, forGood: boolean) => void | Promise<void>;
	/** Whether another has taken its place behind our back: then it is opened anew. */
	readonly isStale?: (value: Value) => boolean;
}

/** As many more may be open until there is time to close them; a loop that never pauses leaves none. */
const mostOver = 16;

export function keep<Value>(
	most: number,
	{ open, close, isStale = () => false }: Kept<Value>,
): Keep<Value> {
	const entries = new Map<string, Entry<Value>>();
	let isMakingRoom = false;

	const drop = (entry: Entry<Value>): Promise<void> =>
		entry.value.then(
			(value) => close(value, entry.retired),
			() => undefined,
		);

	async function makeRoom(upTo: number): Promise<void> {
		for (const [key, entry] of entries) {
			if (entries.size <= upTo) return;
			if (entry.users > 0) continue;
			entries.delete(key);
			await drop(entry);
		}
	}

	/** Once what is being answered has been answered: whoever waits for it does not wait for that. */
	function makeRoomSoon(): void {
		if (isMakingRoom || entries.size <= most) return;
		isMakingRoom = true;
		setImmediate(() => {
			isMakingRoom = false;
			void makeRoom(most);
		});
	}

	function take(key: string): Entry<Value> {
		const entry = entries.get(key) ?? { value: open(key), users: 0, retired: false };
		entries.delete(key);
		entries.set(key, entry);
		return entry;
	}

	async function retire(key: string, entry: Entry<Value>): Promise<void> {
		if (entries.get(key) === entry) entries.delete(key);
		if (entry.retired) return;
		entry.retired = true;
		if (entry.users === 0) await drop(entry);
	}

	async function leave(entry: Entry<Value>): Promise<void> {
		entry.users -= 1;
		if (entry.retired && entry.users === 0) await drop(entry);
	}

	/** What stands for `key` now, one user more; what could not be opened is not kept. */
	async function standing(key: string): Promise<Entry<Value>> {
		for (;;) {
			const entry = take(key);
			entry.users += 1;
			try {
				if (!isStale(await entry.value)) return entry;
			} catch (error) {
				if (entries.get(key) === entry) entries.delete(key);
				throw error;
			}
			await retire(key, entry);
			await leave(entry);
		}
	}

	return {
		async use(key, use) {
			const entry = await standing(key);
			try {
				return await use(await entry.value);
			} finally {
				await leave(entry);
				makeRoomSoon();
				await makeRoom(most + mostOver);
			}
		},
		async retire(key) {
			const entry = entries.get(key);
			if (entry) await retire(key, entry);
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
