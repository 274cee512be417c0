/** A plan's changes as server-sent events: from a revision on, until the reader may no longer see it. */
import type { Actor } from '../access/actor.ts';
import { onSessionEnd } from '../access/session-end.ts';
import { granted, refused, type Answer } from '../answer.ts';
import type { PlanChange } from './change.ts';
import type { PlanEvent, StageNews } from './events.ts';
import { changesSince, stageOf, watchPlan } from './open-plan.ts';
import { attend, presentOn, type Presence } from './presence/here.ts';

export interface Reader {
	/** Tells the reader's session from others. */
	readonly sessionHash: string;
	/** Who the reader is now; null where the session is over. */
	readonly present: () => Promise<Actor | null>;
	/** ISO time at which it is over whatever is asked; absent: it is asked again and again. */
	readonly until?: string | undefined;
	/** Id of the tab that listens; null: it is nobody who is seen there. */
	readonly clientId?: string | null;
}

const heartbeatMilliseconds = 15_000;
/** Events that wait for a slow reader; beyond them it comes back by itself and catches up. */
const mostWaiting = 500;
const mostStreamsOfPerson = 50;

const streams = new Map<string, number>();
const encoder = new TextEncoder();

const eventText = (name: string, data: unknown, id?: number): string =>
	`${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

const changeText = (change: PlanChange): string => eventText('change', change, change.revision);

const textOf = (event: PlanEvent): string =>
	event.kind === 'change' ? changeText(event.change) : eventText(event.kind, event.news);

const isOfPeople = ({ kind }: PlanEvent): boolean => kind === 'place' || kind === 'left';

/** What is sent, in order, once the past has been sent. */
class Line {
	#controller: ReadableStreamDefaultController<Uint8Array> | null = null;
	#early: PlanEvent[] = [];
	readonly #ends: (() => void)[] = [];

	atEnd(release: () => void): void {
		this.#ends.push(release);
	}

	hear(event: PlanEvent): void {
		if (this.#controller) this.send(textOf(event));
		// Who is there is told as a whole once the line is open.
		else if (!isOfPeople(event)) this.#early.push(event);
	}

	open(
		controller: ReadableStreamDefaultController<Uint8Array>,
		stage: StageNews,
		past: readonly PlanChange[],
		present: readonly Presence[],
	): void {
		this.#controller = controller;
		this.send(`retry: 2000\n\n${eventText('stage', stage)}`);
		for (const change of past) this.send(changeText(change));
		for (const one of present) this.send(eventText('place', one));
		const sent = past.at(-1)?.revision ?? -1;
		for (const event of this.#early)
			if (event.kind !== 'change' || event.change.revision > sent) this.hear(event);
		this.#early = [];
	}

	send(text: string): void {
		this.#controller?.enqueue(encoder.encode(text));
		if ((this.#controller?.desiredSize ?? 1) <= 0) this.close();
	}

	end(reason: 'signed-out' | 'not-found'): void {
		this.send(eventText('end', { reason }));
		this.close();
	}

	/** Without a word: the reader comes back and goes on from the last event that it has. */
	close(): void {
		const controller = this.#controller;
		this.release();
		controller?.close();
	}

	release(): void {
		this.#controller = null;
		for (const release of this.#ends.splice(0)) release();
	}
}

function countStream(personId: string, line: Line): boolean {
	const open = streams.get(personId) ?? 0;
	if (open >= mostStreamsOfPerson) return false;
	streams.set(personId, open + 1);
	line.atEnd(() => streams.set(personId, (streams.get(personId) ?? 1) - 1));
	return true;
}

/** A server that stops ends its streams, or it would wait for them. */
const lines = new Set<Line>();
process.on('sveltekit:shutdown', () => {
	for (const line of lines) line.close();
});

/** A timer of Node lasts 24 days at most; whoever stays longer is asked about every 15 seconds, too. */
const longestTimer = 2 ** 31 - 1;

function endAt(line: Line, { until }: Reader): void {
	if (until === undefined) return;
	const left = Math.min(longestTimer, Date.parse(until) - Date.now());
	const timer = setTimeout(() => line.end('signed-out'), left);
	line.atEnd(() => clearTimeout(timer));
}

/** Asks again and again whether the reader is still signed in and may still see the plan. */
function keepAsking(line: Line, planId: string, reader: Reader): void {
	const ask = async (): Promise<void> => {
		const actor = await reader.present();
		if (!actor) return line.end('signed-out');
		if (!(await stageOf(actor, planId)).ok) return line.end('not-found');
		// An event, for a page hears no comments: silence tells it that the line is dead.
		line.send(eventText('beat', {}));
	};
	const timer = setInterval(() => void ask().catch(() => line.close()), heartbeatMilliseconds);
	line.atEnd(() => clearInterval(timer));
	endAt(line, reader);
	line.atEnd(onSessionEnd((hash) => hash === reader.sessionHash && line.end('signed-out')));
	lines.add(line);
	line.atEnd(() => lines.delete(line));
}

/** `after`: the last revision that the reader has; null: none, send only what comes. */
export async function followPlan(
	actor: Actor,
	planId: string,
	after: number | null,
	reader: Reader,
): Promise<Answer<ReadableStream<Uint8Array>>> {
	const line = new Line();
	// The school's people are there for each other; a guest sees none of them.
	const isGuest = actor.role === 'guest';
	const watching = await watchPlan(actor, planId, (event) => {
		if (!isGuest || !isOfPeople(event)) line.hear(event);
	});
	if (!watching.ok) return watching;
	line.atEnd(watching.value);
	if (!countStream(actor.personId, line)) {
		line.release();
		return refused('too-many', '您打开的方案页面太多，请关闭几个后刷新。');
	}
	const stage = await stageOf(actor, planId);
	const past = after === null ? granted([]) : await changesSince(actor, planId, after);
	if (!stage.ok || !past.ok) {
		line.release();
		return stage.ok ? (past as Answer<never>) : stage;
	}
	keepAsking(line, planId, reader);
	const { schoolId, personId } = actor;
	const { clientId } = reader;
	if (clientId && !isGuest) line.atEnd(attend({ schoolId, planId, personId, clientId }));
	const start = (controller: ReadableStreamDefaultController<Uint8Array>): void =>
		line.open(controller, stage.value, past.value, isGuest ? [] : presentOn(schoolId, planId));
	const waiting = new CountQueuingStrategy({ highWaterMark: mostWaiting });
	return granted(new ReadableStream({ start, cancel: () => line.release() }, waiting));
}
