/** Suggesting courses for every skill of a certificate beside counting the bigrams that they share. */
import { suggestCourses } from '#domain/certificates/suggest/index.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import { courseTexts } from '#standards/mapping/course-texts.ts';
import { certificates } from '#tests/builders/claims-of.ts';
import { bigramOverlap } from '#tests/reference-mapping/hit-rates.ts';
import { certificateItems } from '#tests/reference-mapping/reference.ts';
import { drafted } from './drafted.ts';
import { figure, median, type Figure } from './stopwatch.ts';

const runs = 40;

export async function suggestFigures(): Promise<Figure[]> {
	const teaching = await loadTeachingStandard('730705');
	if (!teaching.ok) throw new Error('the standard 730705 is not in the library');
	const courses = courseTexts(await drafted(), teaching.value.standard);
	const { webcast } = certificates;
	const levels = webcast.standard.levels.map(({ level }) => level);
	const items = levels.flatMap((level) => certificateItems(webcast, level));
	const plain = await median(runs, () => bigramOverlap({ items, courses: {} }, courses));
	let fresh = items;
	const first = await median(
		runs,
		() => suggestCourses(fresh, courses),
		() => (fresh = items.map((item) => ({ ...item }))),
	);
	const again = await median(runs, () => suggestCourses(items, courses));
	const what = `suggestions for ${items.length} skills among ${courses.length} courses`;
	return [
		figure(what, first, 'counting the bigrams that they share', plain, '≤ 10'),
		figure('suggestions after one edit', again, 'the first time', first, '≤ 0.7'),
	];
}
