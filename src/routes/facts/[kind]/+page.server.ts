import { requireActor } from '#server/access/index.ts';
import { findRecords, formChoices, mayAdd, mayEditFacts, seesNames } from '#server/facts/index.ts';
import { today } from '#server/plans/judge.ts';
import { kindIn } from '../sent.server.ts';
import type { PageServerLoad } from './$types';

const doneWords: Record<string, string> = {
	saved: '已保存，各方案的检查结果已更新。',
	restored: '已恢复。',
	removed: '已删除，各方案的检查结果已更新。',
	erased: '个人信息已抹去。',
};

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const kind = kindIn(event.params.kind);
	const asked = (name: string): string =>
		(event.url.searchParams.get(name) ?? '').slice(0, 100).trim();
	const sought = {
		...{ text: asked('q'), programme: asked('programme') },
		...{ department: asked('department'), category: asked('category') },
	};
	const page = Math.max(1, Math.floor(Number(asked('page'))) || 1);
	const { programmes, courses } = await formChoices(actor);
	return {
		kind,
		found: await findRecords(actor, kind, { ...sought, page }),
		sought,
		programmes,
		courses: kind === 'textbook' ? courses : [],
		mayEdit: mayEditFacts(actor),
		mayAdd: mayAdd(actor, kind),
		names: seesNames(actor),
		today: today(),
		done: doneWords[asked('done')] ?? null,
	};
};
