/** What all fields of one form share. */
import { createContext } from 'svelte';
import type { FormChoices } from './choices.ts';

export interface RecordFormContext {
	/** What stands in the form, by name; written by the fields. */
	readonly typed: Record<string, string>;
	/** What is wrong at a name; null: nothing. */
	readonly errorAt: (name: string) => string | null;
	readonly choices: FormChoices;
	/** Nobody of this role changes it. */
	readonly locked: boolean;
}

/** Of a box that is ticked. */
export type BoxEvent = Event & { readonly currentTarget: HTMLInputElement };

export const [recordForm, setRecordForm] = createContext<RecordFormContext>();
