/** What a difference calls the things and fields that it names. */
import type { Change, Difference, Mark } from '#domain/difference/difference.ts';
import type { Lineage } from '#domain/difference/lineage.ts';
import { splitPath, valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { keyWords, topWords } from '../field-words.ts';
import { placeWords } from '../place-words.ts';
import { chineseNumber } from '../words.ts';

export const kindWords: Record<Change['kind'], string> = {
	added: '新增',
	removed: '删除',
	changed: '修改',
};

export const markWords: Record<Mark, string> = {
	renamed: '更名',
	recategorised: '调整类别',
	rescheduled: '调整学期',
	reordered: '调整次序',
};

/** The plan in which something still, or already, stands. */
const sideOf = ({ before, after }: Difference, path: string): Plan =>
	valueAt(after, path) === undefined ? before : after;

/** 零售基础, 周数分配 第二学期, 正文 质量保障; of a certificate its id and edition. */
export function subjectWords(
	difference: Difference,
	{ part, subject }: Pick<Change, 'part' | 'subject'>,
): string {
	const [, member] = splitPath(subject);
	if (part === 'certificates' && member !== undefined) return `证书 ${member}`;
	return placeWords(sideOf(difference, subject), subject);
}

/** 更名、调整学期 */
export const marksWords = (change: Pick<Change, 'marks'>): string =>
	change.marks.map((mark) => markWords[mark]).join('、');

const termWord = (term: unknown): string => {
	const { semester, block } = term as { semester?: number; block?: boolean };
	return semester === undefined
		? '学期安排'
		: `第${chineseNumber(semester)}学期${block ? '（整周）' : ''}`;
};

/** One key of a path below its subject: a field's name, a semester, a number in a list, a skill. */
function keyWord(plan: Plan, keys: readonly string[], at: number): string {
	const key = keys[at] ?? '';
	const list = keys[at - 1];
	if (list === 'terms') return termWord(valueAt(plan, pathTo(keys, at)) ?? {});
	if (list === 'mapping') return key;
	// The semester, or the field of a week's hours, says it already.
	if (key === 'terms' && at < keys.length - 1) return '';
	if (list === 'weeklyHours') return `第${chineseNumber(Number(key))}学期`;
	if (/^\d+$/.test(key)) return `第 ${Number(key) + 1} 项`;
	// Passages and members without a name stand by ids that mean nothing to a reader.
	return keyWords[key] ?? '';
}

const pathTo = (keys: readonly string[], at: number): string =>
	keys
		.slice(0, at + 1)
		.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))
		.join('/');

/** 学分; 第三学期 / 周学时; empty for the subject itself. */
export function fieldWords(difference: Difference, subject: string, path: string): string {
	const keys = splitPath(path);
	const from = splitPath(subject).length;
	const plan = sideOf(difference, path);
	return keys
		.map((_, at) => (at < from ? '' : keyWord(plan, keys, at)))
		.filter(Boolean)
		.join(' / ');
}

export const partWords = (part: string): string => topWords[part] ?? part;

const named = (plan: Plan, id: string): string =>
	`《${plan.courses.find((course) => course.id === id)?.name ?? id}》`;

/** 《短视频制作》拆分为《短视频拍摄》《视频剪辑》 */
export function lineageWords(
	{ before, after }: Difference,
	{ kind, one, several }: Lineage,
): string {
	const [whole, parts] = kind === 'split' ? [before, after] : [after, before];
	const list = several.map((id) => named(parts, id)).join('');
	return kind === 'split'
		? `${named(whole, one)}拆分为${list}`
		: `${list}合并为${named(whole, one)}`;
}
