import { error } from '@sveltejs/kit';
import { isChapter } from '#ui/plan/chapters/contents.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
	const { chapter } = params;
	return isChapter(chapter) ? { chapter } : error(404, { message: '方案里没有这一章。' });
};
