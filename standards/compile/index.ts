/** Text → standard, whatever its kind: the kind is recognised from the text itself. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import { compileCertificate, looksLikeCertificate } from './certificate/index.ts';
import { compileOccupational, looksLikeOccupational } from './occupational/index.ts';
import { compileTeaching, looksLikeTeaching } from './teaching/index.ts';
import { codeDoubts } from './suspects/codes.ts';
import { countDoubts } from './suspects/counted.ts';
import { garbledNumbers } from './suspects/garbled-numbers.ts';
import { otherByTitle, seemsToBe } from './unrelated.ts';

type Made<Compile extends (source: string) => Outcome<object>> = Extract<
	ReturnType<Compile>,
	{ ok: true }
>['value'];

/** A compiled standard of any kind; `kind` tells which. */
export type AnyCompiled =
	| (Made<typeof compileTeaching> & { readonly kind: 'teaching' })
	| (Made<typeof compileCertificate> & { readonly kind: 'certificate' })
	| (Made<typeof compileOccupational> & { readonly kind: 'occupational' });

interface Kind {
	readonly looksLike: (text: string) => number;
	readonly compile: (text: string) => Outcome<AnyCompiled>;
}

// Each compiler says its own kind; that of `Compiled` is any.
const kinds: readonly Kind[] = [
	{
		looksLike: looksLikeTeaching,
		compile: (text) => compileTeaching(text) as Outcome<AnyCompiled>,
	},
	{
		looksLike: looksLikeCertificate,
		compile: (text) => compileCertificate(text) as Outcome<AnyCompiled>,
	},
	{
		looksLike: looksLikeOccupational,
		compile: (text) => compileOccupational(text) as Outcome<AnyCompiled>,
	},
];

const readable = '能读的是：专业教学标准、职业技能等级标准（1+X）、国家职业技能标准';

/** Likeness is between 0 and 1: above the first a text is tried, above the second it is surely of the kind. */
const likeness = { possible: 0.3, sure: 0.5 };

const notAStandard = (seeming: string | null): Outcome<never> =>
	failure({
		path: '',
		wrong: seeming === null ? '看不出是哪一种标准' : `这不是标准，看来是${seeming}`,
		right: readable,
	});

/** What no reader of one kind sees: it stands behind what that one asks, whose places are kept. */
const doubted = (text: string, compiled: AnyCompiled): AnyCompiled => ({
	...compiled,
	doubts: [
		...compiled.doubts,
		...garbledNumbers(text, compiled),
		...countDoubts(compiled),
		...codeDoubts(text, compiled),
	],
});

/** Compiles the text of a document. What is no standard is refused, with what it seems to be. */
export function compileStandard(text: string): Outcome<AnyCompiled> {
	const other = otherByTitle(text);
	if (other !== null) return notAStandard(other);
	const scored = kinds.map((kind) => ({ kind, score: kind.looksLike(text) }));
	const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
	const made: Outcome<AnyCompiled> =
		best.score >= likeness.possible ? best.kind.compile(text) : notAStandard(seemsToBe(text));
	if (made.ok) return success(doubted(text, made.value));
	if (best.score >= likeness.sure) return made;
	const seeming = seemsToBe(text);
	return seeming === null ? made : notAStandard(seeming);
}
