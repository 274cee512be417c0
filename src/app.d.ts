import type { Guest } from '#server/guests/index.ts';
import type { Actor, Operator, Session } from '#server/access/index.ts';

declare global {
	namespace App {
		interface Locals {
			/** The signed-in person, or null. */
			session: Session | null;
			/** That person in the school they chose; null before they chose one. */
			actor: Actor | null;
			operator: Operator | null;
			/** Whoever came in by a link to one plan, at a door that is open to them; they are the actor. */
			guest: Guest | null;
		}
		interface PageData {
			/** The school that the page is opened in; absent where there is none. */
			schoolId?: string | null;
		}
		interface Error {
			message: string;
			/** Under this id the log tells what happened; only of unexpected errors. */
			id?: string;
		}
	}
}

export {};
