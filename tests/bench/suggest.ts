/** Suggesting courses for every skill of a certificate beside counting the bigrams that they share. */
import { loadTeachingStandard } from '#standards/register.ts';
import { courseTexts } from '#standards/mapping/course-texts.ts';
import { certificates } from '#tests/builders/claims-of.ts';
import { bigramOverlap, suggested } from '#tests/reference-mapping/hit-rates.ts';
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
	const reference = { items, courses: {} };
	const ours = await median(runs, () => suggested(reference, courses));
	const plain = await median(runs, () => bigramOverlap(reference, courses));
	const what = `suggestions for ${items.length} skills among ${courses.length} courses`;
	return [figure(what, ours, 'counting the bigrams that they share', plain, '≤ 5')];
}
