/** Slack as findings write it: `-16 hours`, of a figure with two bounds `21 hours up`. */

export interface SlackWords {
	/** Whole units; negative: how many mend it. */
	readonly units: number;
	/** `hours`, `half credits`. */
	readonly unit: string;
	readonly towards: 'up' | 'down' | null;
}

const form = /^(-?\d+) (.+?)(?: (up|down))?$/;

/** null where a text is no slack. */
export function readSlack(text: string): SlackWords | null {
	const found = form.exec(text);
	if (!found) return null;
	const [, units, unit = '', towards = null] = found;
	return { units: Number(units), unit, towards: towards as SlackWords['towards'] };
}
