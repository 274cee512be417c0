/** Words that name nothing: a clause of only these takes its subject from the one before it. */
const functionWords =
	/不(?:得|应当?|能|可|宜|要)?(?:少|低|小|短|高|多|大|长)于|不(?:得|应当?|能|可|宜|要)?超过?|占?(?:本专业)?(?:教学)?总(?:教学)?[学课]时数?|[学课]时(?:总数|数)?|[上下]限|时间|时长|期限|至少|最[少低高多长短]|至多|达到|控制在|原则上|一般|总体上|通常|主要|累计|总计|合计|共计|其中|(?:[一二两三四五六]|\d)年(?:制|计|内)?|中职|高职|中等职业学校|高等职业学校|专科|本科|应当|必须|设置|开设|安排|课程|比例|比重|占比|之比|分别|数量|门数|[其应须要可宜但且并还也均都各共约占为是按计设有的在到以不于数比之约、：和与及或□]/g;
const figureWords = /[\d~:/%.,]+(?:个?(?:学时|课时|学分|周|月|年|门))?/g;

export const namesNothing = (words: string): boolean =>
	words.replace(functionWords, '').replace(figureWords, '') === '';
