import { rows } from './rows.ts';

export const courses = rows('专业课程', [
	[
		'源',
		'一般包括专业基础课程、专业核心课程和专业拓展课程。',
		'courses/kinds 专业基础课程、专业核心课程、专业拓展课程 一般',
	],
	[
		'惯',
		'专业课程包括专业基础课程、专业核心课程、专业拓展课程，并涵盖有关实践性教学环节。',
		'courses/kinds 专业基础课程、专业核心课程、专业拓展课程 强制',
	],
	['惯', '确定 6—8 门专业核心课程和若干门专业课程。', 'courses/core-count 6–8 强制'],
	['惯', '专业核心课程一般设置 6～8 门。', 'courses/core-count 6–8 一般'],
	['拟', '专业基础课程设置不少于 5 门。', 'courses/foundation-count ≥5 强制'],
	[
		'拟',
		'专业基础课程一般设置 四 门，专业核心课程应设置七门。',
		'courses/foundation-count =4 一般',
		'courses/core-count =7 强制',
	],
	[
		'拟',
		'设置 3 门专业基础课程和 6 门专业核心课程。',
		'courses/foundation-count =3 强制',
		'courses/core-count =6 强制',
	],
	[
		'拟',
		'一般设置 6～8 门专业基础课程，6—8 门专业核心课程，8 门以上专业拓展课程。',
		'courses/foundation-count 6–8 一般',
		'courses/core-count 6–8 强制',
	],
	[
		'拟',
		'专业基础课程（一般 4 门）、专业核心课程（7 门）。',
		'courses/foundation-count =4 一般',
		'courses/core-count =7 强制',
	],
]);
