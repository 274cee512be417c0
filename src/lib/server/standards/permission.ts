/** Who reads the library: everybody who is signed in; what ships is the same for all. */
import type { Actor, Operator } from '../access/actor.ts';

/** A person in their school, or the platform's operator, who has none. */
export type Who = Actor | Operator;
