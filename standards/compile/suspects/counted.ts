/** Lists that count 1, 2, 3 …: a number that leaves the count was misread, or an item is lost. */
import type { AnyCompiled } from '../index.ts';
import type { Doubt } from '../compiled.ts';

interface Counted {
	readonly at: string;
	readonly what: string;
	readonly numbers: readonly number[];
}

type Of<Kind extends AnyCompiled['kind']> = Extract<AnyCompiled, { kind: Kind }>['standard'];
const numbersOf = (items: readonly { readonly number: string | number }[]): number[] =>
	items.map(({ number }) => Number(number));

const ofOccupational = ({ applications, basics }: Of<'occupational'>): Counted[] => [
	...applications.map(({ level, conditions }) => ({
		...{ at: `applications/${level}`, what: `${level}的申报条件` },
		numbers: numbersOf(conditions),
	})),
	{
		...{ at: '2.2', what: '基础知识各组' },
		numbers: basics.groups.map(({ number }) => Number(number.split('.').at(-1))),
	},
	...basics.groups.map(({ number, name, items }) => ({
		...{ at: number, what: `“${name}”各项` },
		numbers: numbersOf(items),
	})),
];

const ofTeaching = ({ outcomes, quality }: Of<'teaching'>): Counted[] => [
	{ at: '7', what: '培养规格各项', numbers: numbersOf(outcomes.items) },
	{
		...{ at: '11.1', what: '质量保障各项' },
		numbers: quality.map(({ id }) => Number(id.split('/').at(-1))),
	},
];

const listsOf = (compiled: AnyCompiled): Counted[] => {
	if (compiled.kind === 'occupational') return ofOccupational(compiled.standard);
	return compiled.kind === 'teaching' ? ofTeaching(compiled.standard) : [];
};

/** Items that bear no number at all are of another form. */
const isOut = ({ numbers }: Counted): boolean =>
	numbers.every(Number.isFinite) && numbers.some((number, at) => number !== at + 1);

/** （5）树立… within the last item: its number was （15）. */
const inner = /[；;。] *[（(]\d{1,2}[)）]/;

const innerNumbers = ({ outcomes }: Of<'teaching'>): Doubt[] =>
	outcomes.items
		.filter(({ text }) => inner.test(text))
		.map(({ number }) => ({
			...{ at: '7', offset: 0 },
			question: `培养规格第 ${number} 项的文字里夹有编号，它是另一项的开头吗？`,
			readings: ['是另一项，编号识别有误，请补录', '原文如此'],
		}));

/** 第 1、4、77 项职业功能, of which there are seven. */
function unheardFunctions({ work }: Of<'occupational'>): Doubt[] {
	return work.flatMap(({ level, examined, functions }) => {
		const known = new Set(functions.map(({ number }) => number));
		return examined.flatMap(({ track, functions: asked }) =>
			asked
				.filter((number) => !known.has(number))
				.map((number) => ({
					at: `${level}/${track}`,
					offset: functions[0]?.offset ?? 0,
					question: `${level} ${track} 考核第 ${number} 项职业功能，而表中没有这一项：是误读，还是漏读？`,
					readings: ['误读，请对照原文更正', '原文如此'],
				})),
		);
	});
}

/** Hours of a training; a digit more or less is beyond them. */
const hours = { least: 20, most: 2000 };

function oddHours({ trainingHours }: Of<'occupational'>): Doubt[] {
	return trainingHours
		.filter((each) => each.hours < hours.least || each.hours > hours.most)
		.map((each) => ({
			...{ at: `trainingHours/${each.level}`, offset: 0 },
			question: `${each.level}的培训参考学时读作 ${each.hours}，不合情理，请对照原文。`,
			readings: ['误读，请更正', '原文如此'],
		}));
}

export function countDoubts(compiled: AnyCompiled): Doubt[] {
	const lists = listsOf(compiled).filter(isOut);
	const others =
		compiled.kind === 'occupational'
			? [...unheardFunctions(compiled.standard), ...oddHours(compiled.standard)]
			: compiled.kind === 'teaching'
				? innerNumbers(compiled.standard)
				: [];
	return [
		...lists.map(({ at, what, numbers }) => ({
			...{ at, offset: 0 },
			question: `${what}的编号不连续（${numbers.join('、')}）：是编号识别有误、有缺漏，还是原文如此？`,
			readings: ['识别有误或缺漏，请对照原文更正', '原文如此'],
		})),
		...others,
	];
}
