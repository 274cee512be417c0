/** 8.1.3: trainings, internships, forms of practice. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { joinedNamesOf, namesOf } from '../lists.ts';
import { doubted, type Remarks } from '../remarks.ts';
import { part, partTexts } from './courses.ts';
import { fieldOf } from './fields.ts';
import { caught } from './phrases.ts';
import { phrasedOf, type Written } from './written.ts';

type Practice = TeachingContent['courses']['practice'];

const forms = /实践性教学(?:的形式)?(?:主要)?包括([^。；]+?)(?:等)?(?:形式|环节|方式|[。；])/;
const trainings =
	/(?:进行|开展|完成|组织)+([^。；]+?)(?:等(?:方面的?)?(?:[^，。；、]{0,10})?(?:实训|实验|训练)|实训(?=[，。；]|$))/;
const internships = /包括([^。；]*?实习)(?:等)?(?=[。；，]|$)/;

export function readPractice(section: Written | undefined, remarks: Remarks): Practice {
	const practice = {
		trainings: namesOf(
			caught(partTexts(part(section, /^(?:实验)?[、和]?(?:综合)?实训/)), trainings),
		).map(fieldOf),
		internships: joinedNamesOf(caught(partTexts(part(section, /^(?:岗位)?实习/)), internships)),
		forms: joinedNamesOf(caught(phrasedOf(section), forms).replace(/等$/, '')).map(fieldOf),
	};
	const missing = (
		[
			['trainings', '实训的项目'],
			['internships', '实习的种类'],
			['forms', '实践性教学的形式'],
		] as const
	).filter(([key]) => practice[key].length === 0);
	if (section)
		for (const [, what] of missing)
			doubted(remarks, '8.1.3', section.offset, `没有读出${what}，请对照原文`);
	return practice;
}
