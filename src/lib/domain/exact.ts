/**
 * Exact numbers. Hours, weeks and credits are decimals with at most two places (rules.md, Arithmetic);
 * they are counted in whole hundredths, so that no judgement ever rests on binary fractions.
 */

/** A decimal with at most two places as a whole number: 4.5 hours are 450. */
export type Hundredths = number;

/** numerator ÷ denominator, both whole numbers of one unit; denominator > 0. */
export interface Fraction {
	readonly numerator: number;
	readonly denominator: number;
}

/** Hundredths of a decimal read from JSON; the shape has already refused more than two places. */
export const hundredths = (decimal: number): Hundredths => Math.round(decimal * 100);

/** True where the decimal has at most two places. */
export const hasTwoPlaces = (decimal: number): boolean =>
	Number.isFinite(decimal) && Math.abs(Math.round(decimal * 100) / 100 - decimal) < 1e-9;

/** weekly hours × weeks, both in hundredths, in hundredths; steps of 0.5 and 0.2 leave no rest. */
export const product = (a: Hundredths, b: Hundredths): Hundredths => Math.round((a * b) / 100);

/** `450` → `"4.5"`; trailing zeros are dropped. */
export function decimal(value: Hundredths): string {
	return String(value / 100);
}

export const fraction = (numerator: number, denominator: number): Fraction =>
	denominator < 0
		? { numerator: -numerator, denominator: -denominator }
		: { numerator, denominator };

export const whole = (value: Hundredths): Fraction => ({ numerator: value, denominator: 100 });

/** a × b + c × d, exactly: beyond the safe integers in big ones. */
function products(a: number, b: number, c = 0, d = 0): number | bigint {
	const sum = a * b + c * d;
	return Number.isSafeInteger(a * b) && Number.isSafeInteger(c * d) && Number.isSafeInteger(sum)
		? sum
		: BigInt(a) * BigInt(b) + BigInt(c) * BigInt(d);
}

/** -1, 0 or 1, as a < b, a = b, a > b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
	const left = products(a.numerator, b.denominator);
	const right = products(b.numerator, a.denominator);
	return left < right ? -1 : left > right ? 1 : 0;
}

/** Greatest common divisor, of 0 and a the other one. */
export const divisor = (a: number, b: number): number =>
	b === 0 ? Math.abs(a) : divisor(b, a % b);
const bigDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : bigDivisor(b, a % b));

function lowest(numerator: number | bigint, denominator: number | bigint): Fraction {
	if (typeof numerator === 'number' && typeof denominator === 'number') {
		const by = divisor(numerator, denominator) || 1;
		return fraction(numerator / by, denominator / by);
	}
	const [above, below] = [BigInt(numerator), BigInt(denominator)];
	const by = bigDivisor(above, below) || 1n;
	return fraction(Number(above / by), Number(below / by));
}

export const reduced = ({ numerator, denominator }: Fraction): Fraction =>
	lowest(numerator, denominator);

export const plus = (a: Fraction, b: Fraction): Fraction =>
	lowest(
		products(a.numerator, b.denominator, b.numerator, a.denominator),
		products(a.denominator, b.denominator),
	);

export const minus = (a: Fraction, b: Fraction): Fraction =>
	plus(a, { numerator: -b.numerator, denominator: b.denominator });

export const times = (a: Fraction, b: Fraction): Fraction =>
	lowest(products(a.numerator, b.numerator), products(a.denominator, b.denominator));

/** a ÷ b; b is not 0. */
export const over = (a: Fraction, b: Fraction): Fraction =>
	lowest(products(a.numerator, b.denominator), products(a.denominator, b.numerator));

/** Largest whole number that is not above the fraction. */
export function floor({ numerator, denominator }: Fraction): number {
	const rest = ((numerator % denominator) + denominator) % denominator;
	return (numerator - rest) / denominator;
}

export const ceiling = (value: Fraction): number =>
	-floor(fraction(-value.numerator, value.denominator)) || 0;

const exactForm = /^(-?\d+(?:\.\d{1,6})?)(?:\/(\d+(?:\.\d{1,6})?))?$/;

/** `"1/3"`, `"3000"`, `"16.5"`, `"1499.5/2999"` → fraction; null where the text is no exact number. */
export function readExact(text: string): Fraction | null {
	const match = exactForm.exec(text.trim());
	if (!match) return null;
	const scale = 1_000_000;
	const numerator = Math.round(Number(match[1]) * scale);
	const denominator = match[2] === undefined ? scale : Math.round(Number(match[2]) * scale);
	return denominator === 0 ? null : reduced({ numerator, denominator });
}

/** As `readExact`, for the numbers of a standard, whose schema has already read them. */
export function exact(text: string): Fraction {
	const value = readExact(text);
	if (!value) throw new Error(`not an exact number: ${text}`);
	return value;
}

/** Decimal of a fraction that ends within two places, else null. */
export function twoPlaces(value: Fraction): string | null {
	const { numerator, denominator } = reduced(value);
	return 100 % denominator === 0 ? decimal((numerator * 100) / denominator) : null;
}

/** The exact string of the formats: a decimal where it ends within two places, else `a/b` as given. */
export const exactString = (value: Fraction): string =>
	twoPlaces(value) ?? `${value.numerator}/${value.denominator}`;

/** Exact string of hours ÷ hours, both in hundredths: `"1538/3108"`, or `"0.5"`. */
export const shareString = (part: Hundredths, total: Hundredths): string =>
	twoPlaces({ numerator: part, denominator: total }) ?? `${decimal(part)}/${decimal(total)}`;

/**
 * Percentage for display, one place; places are added until the shown figure does not stand on the
 * other side of a bound than the exact one does (formats.md: what is displayed never misleads).
 */
export function percent(value: Fraction, bounds: readonly Fraction[] = []): string {
	return `${shown(
		times(value, { numerator: 100, denominator: 1 }),
		1,
		bounds.map((bound) => times(bound, { numerator: 100, denominator: 1 })),
	)}%`;
}

/**
 * Writes percentages that stand in one sentence, all to as many places (one at least): so many that no
 * two read alike, or the wrong way round, that are not equal.
 */
export function percentsOf(values: readonly Fraction[]): (value: Fraction) => string {
	const at = (value: Fraction, places: number): string =>
		((100 * value.numerator) / value.denominator).toFixed(places);
	const apart = (places: number): boolean =>
		values.every((a) =>
			values.every((b) => compare(a, b) >= 0 || Number(at(a, places)) < Number(at(b, places))),
		);
	const places = [1, 2, 3, 4, 5, 6, 7, 8].find(apart) ?? 9;
	return (value) => `${at(value, places)}%`;
}

/** Decimal for display with at least `places` places; more where rounding would cross a bound. */
export function shown(value: Fraction, places: number, bounds: readonly Fraction[] = []): string {
	for (let digits = places; digits < 9; digits += 1) {
		const scale = 10 ** digits;
		const rounded = {
			numerator: Math.round((value.numerator / value.denominator) * scale),
			denominator: scale,
		};
		if (
			bounds.every(
				(bound) => compare(value, bound) === 0 || compare(rounded, bound) === compare(value, bound),
			)
		)
			return (rounded.numerator / scale).toFixed(digits);
	}
	return `${value.numerator}/${value.denominator}`;
}
