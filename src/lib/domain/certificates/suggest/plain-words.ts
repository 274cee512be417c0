/** Words that stand in any requirement and tell nothing of its subject; longer ones first. */
const plain = [
	...['能够', '具备', '具有', '能力', '意识', '掌握', '熟悉', '了解', '熟练', '做好'],
	...['根据', '按照', '结合', '通过', '以及', '进行', '完成', '利用', '使用', '运用'],
	...['相关', '良好', '一定', '较强', '及时', '有效', '基本', '要求', '内容', '工作'],
	...['知识', '技能', '方法', '技巧', '任务', '软件', '工具', '计算机', '等', '的'],
];
/** 能 alone where a requirement begins; 智能, 功能 are words. */
const plainWord = new RegExp([...plain, '(?<=^|[，。；、,;])能'].join('|'), 'gu');

/** The text with stops in place of its plain words, so that every other character keeps its place. */
export const withoutPlainWords = (text: string): string =>
	text.replace(plainWord, (word) => '，'.repeat(word.length));
