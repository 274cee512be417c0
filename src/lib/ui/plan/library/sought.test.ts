import { expect, test } from 'vitest';
import type { LibraryCourse } from '#domain/library/library-course.ts';
import { soughtIn } from './sought.ts';

const course = (code: string, name: string, retired = false): LibraryCourse => ({
	...{ id: code, department: '商贸系', retired },
	fields: {
		...{ name, code, category: 'core', nature: 'compulsory', hours: null, practiceHours: null },
		...{ credits: null, assessment: null, standardFields: null, place: null, textbooks: null },
		...{ aims: null, content: null, requirements: null, values: null },
	},
});
const courses = [
	course('SM02', '网络直播'),
	course('SM03', '直播销售'),
	course('GG01', '语文'),
	course('SM09', '直播旧课', true),
];

test.each<[string, string[]]>([
	['', ['网络直播', '直播销售', '语文']],
	['直播', ['直播销售', '网络直播']],
	['sm0', ['网络直播', '直播销售']],
	['商贸 语', ['语文']],
	['物理', []],
])('“%s” means %j', (typed, names) =>
	expect(soughtIn(courses, typed).map(({ fields }) => fields.name)).toEqual(names),
);
