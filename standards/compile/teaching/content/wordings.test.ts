import { describe, expect, it } from 'vitest';
import type { TeachingContent } from '../../../schema/teaching.ts';
import { college, readWhole } from '../made/texts.ts';

/** The college form with another text in section `number`. */
function withText(number: string, text: string): TeachingContent {
	const lines = college.split('\n');
	const at = lines.findIndex((line) => line.startsWith(`${number} `));
	const end = lines.findIndex((line, index) => index > at && /^\d+(\.\d+)* /.test(line));
	return readWhole([...lines.slice(0, at + 1), ...text.split('\n'), ...lines.slice(end)].join('\n'))
		.content;
}

const professional = (text: string): string =>
	`（1）专业基础课程\n${text}\n（2）专业核心课程\n主要包括：甲等领域的内容。\n（3）专业拓展课程\n主要包括：乙等领域的内容。`;

describe('other wordings of the form', () => {
	it.each([
		[
			'主要包括：机械制图、高等数学、电工电子技术等领域的内容。',
			['机械制图', '高等数学', '电工电子技术'],
		],
		['主要包括机械制图、高等数学等领域的内容，具体课程由学校自主设置。', ['机械制图', '高等数学']],
		['一般设置2～3门。包括：机械制图、工程材料与热处理等。', ['机械制图', '工程材料与热处理']],
		[
			'包括机械制图、高等数学、C 语言程序设计（含 C++）等课程。',
			['机械制图', '高等数学', 'C 语言程序设计'],
		],
		['设置 2 门课程，包括：机械制图、液压与气动（双语）。', ['机械制图', '液压与气动（双语）']],
		['主要有：机械制图、公差配合等方面的内容。', ['机械制图', '公差配合']],
	])('courses: %s', (text, fields) => {
		expect(withText('8.1.2', professional(text)).courses.foundation.fields).toEqual(fields);
	});
	it.each([
		[
			'（1）钳工实训室\n配备工作台、台虎钳、钻床等设备设施，用于钳工实训、装配实训等实训教学。',
			['钳工实训室', ['工作台', '台虎钳', '钻床'], [], ['钳工实训', '装配实训']],
		],
		[
			'（1）电工实验室\n配备电工综合实验装置，万用表、示波器等设备设施，用于电工基础、电子技术等课程的教学与实训。',
			['电工实验室', ['电工综合实验装置', '万用表', '示波器'], [], ['电工基础', '电子技术']],
		],
		[
			'（1）数控实训室\n配备数控车床（含仿真软件）、数控铣床，配套 CAD/CAM 软件等，用于数控加工等实训教学。',
			['数控实训室', ['数控车床', '数控铣床'], ['CAD/CAM 软件'], ['数控加工']],
		],
		[
			'（1）护理实训室\n面积不少于 100 平方米，配备护理床 20 张、模拟人等，支持基础护理、健康评估等实训教学。',
			['护理实训室', ['护理床', '模拟人'], [], ['基础护理', '健康评估']],
		],
		[
			'（1）仿真实训室\n配备计算机、VR 头盔等设备，安装虚拟仿真系统、建模软件，用于三维建模、交互设计实训教学。',
			['仿真实训室', ['计算机', 'VR 头盔'], ['虚拟仿真系统', '建模软件'], ['三维建模', '交互设计']],
		],
		[
			'（1）会计综合实训室：配备计算机、点钞机以及财务软件等，用于会计实务实训教学等。',
			['会计综合实训室', ['计算机', '点钞机'], ['财务软件'], ['会计实务']],
		],
		[
			'（1）实训场所\n① 钳工实训室\n配备工作台等设备，用于钳工等实训教学。\n② 焊接实训室\n配备焊机等设备，用于焊接等实训教学。',
			['钳工实训室', ['工作台'], [], ['钳工']],
		],
	])('rooms: %s', (text, room) => {
		const [first] = withText(
			'10.1.2',
			`实训场所符合规定。\n${text}\n可结合实际建设综合性实训场所。`,
		).facilities.rooms;
		expect([first?.name, first?.equipment, first?.software, first?.serves]).toEqual(room);
	});
	it.each([
		[
			'具有教师资格证书；具有机械设计制造及其自动化、机械工程等相关专业学历；',
			['机械设计制造及其自动化', '机械工程'],
		],
		[
			'具有高校教师资格；原则上具有计算机科学与技术、软件工程等相关专业本科及以上学历；',
			['计算机科学与技术', '软件工程'],
		],
		['具有高校教师资格，具有护理学、临床医学等专业本科及以上学历；', ['护理学', '临床医学']],
		[
			'具有教师资格证书和本专业领域有关证书；具有会计学、审计学等相关专业硕士研究生及以上学历；',
			['会计学', '审计学'],
		],
	])('degrees: %s', (text, degrees) => {
		expect(withText('9.3', text).staff.relatedDegrees).toEqual(degrees);
	});
	it.each([
		['在校内外进行钳工、焊接等基本技能实训，包括单项技能实训。', ['钳工', '焊接']],
		[
			'对接真实职业场景或工作情境，在校内外进行电工电子、数控加工等实训，包括单项技能实训等。',
			['电工电子', '数控加工'],
		],
		['在实训室、企业等场所，开展完成数控加工、智能产线装调等实训。', ['数控加工', '智能产线装调']],
		['在校内外进行基础护理、急救技术等实验、实训。', ['基础护理', '急救技术']],
		['在校内外进行服装设计、服装制版实训。', ['服装设计', '服装制版']],
	])('trainings: %s', (text, trainings) => {
		const { practice } = withText(
			'8.1.3',
			`实践性教学主要包括实验、毕业设计（论文）、社会实践活动等形式。\n（1）实训\n${text}\n（2）实习\n在企业进行实习，包括认识实习和岗位实习。`,
		).courses;
		expect(practice).toEqual({
			trainings,
			internships: ['认识实习', '岗位实习'],
			forms: ['实验', '毕业设计（论文）', '社会实践'],
		});
	});
	it.each([
		['四年', 4],
		['3年', 3],
		['３ 年', 3],
		['基本修业年限为三年', 3],
		['三至五年', 3],
		['2 年或 3 年', 2],
	])('duration: %s', (text, years) => {
		expect(withText('4', text).duration).toEqual({ text, years });
	});
	it.each([
		[
			'机械工程手册、机械设计手册、机电技术类图书、5种以上机电类专业学术期刊等',
			['机械工程手册', '机械设计手册', '机电技术'],
			['机电'],
		],
		[
			'有关会计、金融、税务的法律法规、方法以及实务操作类图书，经济、管理类文献等',
			['会计', '金融', '税务'],
			[],
		],
		[
			'行业政策法规、职业标准，有关建筑、结构的技术、标准以及实务案例类图书等',
			['行业政策法规', '职业标准', '建筑', '结构'],
			[],
		],
	])('books: %s', (text, subjects, periodicals) => {
		const { resources } = withText('10.2.2', `专业类图书文献主要包括：${text}。`);
		expect([resources.subjects, resources.periodicals]).toEqual([subjects, periodicals]);
	});
});
