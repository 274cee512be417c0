/** What the parts of a plan are called: one list for derivations, screen, Word and Excel. */
import type { Category, Nature } from './shape.ts';

export const categoryWords: Record<Category, string> = {
	public: '公共基础课程',
	foundation: '专业基础课程',
	core: '专业核心课程',
	extension: '专业拓展课程',
};

export const practiceWords = '实践性教学环节';

export const natureWords: Record<Nature, string> = {
	compulsory: '必修',
	limited: '限选',
	free: '任选',
};
