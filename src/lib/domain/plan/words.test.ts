/** The words by which screen, Word and Excel call the parts of a plan and of its life. */
import { expect, it } from 'vitest';
import { categoryWords, natureWords, practiceWords } from './category-words.ts';
import { actionNames, stageNames } from './life.ts';

it('are those of the standards and of a college', () => {
	expect(categoryWords).toEqual({
		public: '公共基础课程',
		foundation: '专业基础课程',
		core: '专业核心课程',
		extension: '专业拓展课程',
	});
	expect(natureWords).toEqual({ compulsory: '必修', limited: '限选', free: '任选' });
	expect(practiceWords).toBe('实践性教学环节');
	expect(stageNames).toEqual({
		drafting: '编制中',
		'academic-review': '教务处审核',
		'department-review': '系部审核',
		returned: '退回修改',
		deliberation: '专业建设委员会论证',
		revision: '论证修改',
		approval: '校党组织会议审定',
		published: '已发布',
		archived: '已归档',
	});
	expect(actionNames).toEqual({
		submit: '提交审核',
		withdraw: '撤回',
		endorse: '系部通过',
		return: '退回修改',
		accept: '通过',
		deliberate: '论证通过',
		approve: '审定通过',
		publish: '发布',
		archive: '归档',
	});
});
