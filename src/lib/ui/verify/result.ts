/** What the banner of a result says. */
import type { CheckedFile } from './check-file.ts';

export interface Banner {
	readonly tone: 'ok' | 'bad' | 'dev';
	/** Two words of two characters each. */
	readonly stamp: readonly [string, string];
	readonly title: string;
	readonly text: string;
}

/** Chapters or sheets in which something differs. */
export const changedParts = ({ found }: CheckedFile): Map<string, number> => {
	const parts = new Map<string, number>();
	for (const { place } of found.changes) parts.set(place.part, (parts.get(place.part) ?? 0) + 1);
	return parts;
};

const changed = (checked: CheckedFile): Banner => {
	const parts = changedParts(checked);
	const all = new Set([...checked.found.registered.map(({ title }) => title), ...parts.keys()]);
	const names = [...parts].map(([part, count]) => `“${part}”有 ${count} 处`).slice(0, 5);
	return {
		tone: 'bad',
		stamp: ['已被', '改动'],
		title: '文件与登记的内容不一致',
		text: `文件在导出后被改过。${all.size} 段中 ${all.size - parts.size} 段一致，${names.join('，')}不同，都在下方列出。`,
	};
};

const forged: Banner = {
	tone: 'bad',
	stamp: ['不能', '采信'],
	title: '文件所带的登记数据与签名不符',
	text: '登记数据本身被改过，或者不是签名的平台导出的。请向学校索取原件。',
};

const foreign: Banner = {
	tone: 'dev',
	stamp: ['来源', '不明'],
	title: '签名不是本平台的',
	text: '签名所用的公钥不在本平台公布的公钥之中。文件若出自别的平台，请到那个平台的核验页核验。',
};

const draft: Banner = {
	tone: 'dev',
	stamp: ['未登', '记稿'],
	title: '送审稿，未登记',
	text: '文件的内容自导出后没有改动，但它没有登记和签名，不能证明来源。',
};

const doubtful: Banner = {
	tone: 'dev',
	stamp: ['待人', '查看'],
	title: '看得见的内容一致，另有看不见的内容',
	text: '文件由较早的版本导出，又被别的程序重新保存过。看得见的内容与登记的一致，签名成立；看不见的内容那时没有登记，在下方列出。',
};

const good = ({ found }: CheckedFile): Banner =>
	found.result === 'unchanged'
		? {
				tone: 'ok',
				stamp: ['完全', '一致'],
				title: '文件与登记的内容完全一致',
				text: '签名成立，文件自导出后没有改动。',
			}
		: {
				tone: 'ok',
				stamp: ['内容', '一致'],
				title: '内容一致，文件另存过',
				text: '文件被别的程序重新保存过，看得见的内容与登记的一致，签名成立。',
			};

export function bannerOf(checked: CheckedFile): Banner {
	const { result, key, signature } = checked.found;
	if (result === 'forged') return forged;
	if (result === 'changed') return changed(checked);
	if (key.standing === 'foreign') return foreign;
	if (key.standing === 'none') return draft;
	const banner = good(checked);
	if (signature === 'valid' && key.standing === 'known')
		return checked.found.unregistered?.length ? doubtful : banner;
	return {
		...banner,
		tone: 'dev',
		text: '看得见的内容与文件所带的登记内容一致，但签名没有核对成，不能证明来源。请换用新的浏览器再试。',
	};
}
