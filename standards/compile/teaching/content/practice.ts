/** 8.1.3: trainings, internships, forms of practice. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { joinedNamesOf, namesOf } from '../lists.ts';
import { doubted, type Remarks } from '../remarks.ts';
import { part, partTexts } from './courses.ts';
import { fieldOf } from './fields.ts';
import { caught, sentencesOf } from './phrases.ts';
import { phrasedOf, type Written } from './written.ts';

type Practice = TeachingContent['courses']['practice'];

const forms = /实践性教学(?:的形式)?(?:主要)?包括([^。；]+?)(?:等)?(?:形式|环节|方式|[。；])/;
const trainings =
	/(?:进行|开展|完成|组织)+([^。；]+?)(?:等(?:方面的?)?(?:[^，。；、]{0,10})?(?:实训|实验|训练)|实训(?=[，。；]|$))/;
const internships = /包括([^。；]*?实习)(?:等)?(?=[。；，]|$)/;
const named = /(?:认识|认知|跟岗|岗位|顶岗)实习/g;

/** 包括认识实习和岗位实习, or a sentence that names two kinds. */
function internshipsIn(texts: readonly string[]): string[] {
	const listed = joinedNamesOf(caught(texts, internships));
	if (listed.length > 0) return listed;
	const sentences = texts.flatMap(sentencesOf).map((text) => [...new Set(text.match(named))]);
	return sentences.find((kinds) => kinds.length > 1) ?? [];
}

export function readPractice(section: Written | undefined, remarks: Remarks): Practice {
	const practice = {
		trainings: namesOf(
			caught(partTexts(part(section, /^(?:实验)?[、和]?(?:综合)?实训/)), trainings),
		).map(fieldOf),
		internships: internshipsIn(partTexts(part(section, /^(?:岗位)?实习/))),
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
