/** The school's course library at a plan: asked for when it is needed, and what is put into it. */
import type { LibraryCourse } from '#domain/library/library-course.ts';
import { randomId } from '../sync/random-id.ts';

const unreachable = '没有读到课程库，网络或服务器暂时不通。请再试一次。';

interface Offered {
	readonly courses: readonly LibraryCourse[];
	readonly mayAdd: boolean;
}

async function asked<Value>(
	address: string,
	body?: object,
): Promise<{ value: Value } | { why: string }> {
	try {
		const response = await fetch(address, {
			...(body && { method: 'POST', body: JSON.stringify(body) }),
			headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
		});
		const told = (await response.json()) as Value & { message?: string };
		return response.ok ? { value: told } : { why: told.message ?? unreachable };
	} catch {
		return { why: unreachable };
	}
}

export class PlanLibrary {
	readonly #address: string;
	/** null: not read yet. */
	courses = $state.raw<readonly LibraryCourse[] | null>(null);
	mayAdd = $state(false);
	/** Why it was not read, or not changed. */
	why = $state<string | null>(null);
	/** One for each attempt to put a course into it: sent again it is done once. */
	readonly #ids: Record<string, string> = {};

	constructor(planId: string) {
		this.#address = `/plans/${planId}/library`;
	}

	find = (id: string | null | undefined): LibraryCourse | undefined =>
		this.courses?.find((course) => course.id === id);

	async load(): Promise<void> {
		const answer = await asked<Offered>(this.#address);
		if ('why' in answer) this.why = answer.why;
		else {
			this.courses = answer.value.courses;
			this.mayAdd = answer.value.mayAdd;
			this.why = null;
		}
	}

	/** The library's course that a course of the plan has become; null: `why` says why not. */
	async put(course: string): Promise<LibraryCourse | null> {
		const recordId = (this.#ids[course] ??= randomId(16));
		const answer = await asked<LibraryCourse>(this.#address, { course, recordId });
		this.why = 'why' in answer ? answer.why : null;
		if ('why' in answer) return null;
		this.courses = [...(this.courses ?? []), answer.value];
		return answer.value;
	}
}
