import { describe, expect, it } from 'vitest';
import { compiledOf, found } from './testing/found.ts';

/** As other issuers lay it out: parts in another order, captions on two lines, lists one a line. */
const issued = `1+X 职业技能等级标准
Web 前端开发职业技能等级标准
标准代码: 510001
（2020年2.0版）
工业和信息化部教育与考试中心
制定
2020年12月15日发布
目录
前言 ........ I
1 范围 ........ 1
2 面向职业岗位（群） ........ 1
3 适用院校专业 ........ 2
4 术语和定义 ........ 2
6 职业技能要求 ........ 3
参考文献 ........ 9
前　言
主要起草单位：甲公司、乙学院（软件学院、职教中心）。
起草人员：王  强、李 明。
1 范围
本标准规定了 Web 前端开发职业技能等级对应的工作领域、工作任务及职业技能要求。
2 面向职业岗位（群）
主要面向互联网企业的前端开发、网页设计与制作员、测试工程师和运维工程师等岗位。
3 适用院校专业
3.1 中等职业学校
软件与信息服务
网站建设与管理
3.2 高等职业学校
软件技术、移动应用开发、Web 前端（开发、测试方向）等相关专业
应用型本科学校：软件工程、计算机科学与技术。
4 术语和定义
4.1
静态网页 Static Web
Page
内容固定的网页。
4.2 响应式开发（Responsive Development）
页面随设备而变。
其做法有多种。
4.4 前端：面向用户的部分。
6 职业技能要求
6.1 职业技能等级划分
Web 前端开发职业技能等级分为两个等级：初级、高级。
初级：能做静态网页。高级：能做动态网站。
6.2 职业技能等级要求描述
表1 Web 前端开发职业技能等级要求
（初级）
工作领域	工作任务	职业技能要求
1.静态网页开发	1.1HTML网页制作	1.1.1 能使用HTML5标签；1.1.2 能按 1.1.1 的要求美化页面；
	1.2 CSS3 美化	1.2.1能写样式，版本不低于 2.0.1 版。

注：本表的要求由考核站解释，考核不低于 60 分为合格。
表2 Web 前端开发职业技能等级要求（高级）
工作领域
工作任务
职业技能要求
1.动态网站开发
1.1 PHP 编程
1.1.1 能写 PHP 程序，
并部署到服务器。
1.1.3 遵守规范。
1.1.3 遵守保密规定。
7 考核评价
考核成绩应达到 60 分以上。
参考文献
[1] 中华人民共和国
网络安全法.
[2] GB/T 1.1-2020
`;

const { standard, doubts, ledger } = compiledOf(issued);

describe('a certificate standard of another issuer', () => {
	it('is named by its cover', () => {
		expect(standard).toMatchObject({
			id: '510001',
			name: 'Web 前端开发',
			title: 'Web 前端开发职业技能等级标准',
			code: '510001',
			edition: '2020-2.0',
			issuer: '工业和信息化部教育与考试中心',
			published: '2020-12-15',
			force: { from: '2020-12-15', to: null },
			drafting: {
				organizations: ['甲公司', '乙学院（软件学院、职教中心）'],
				people: ['王强', '李明'],
			},
		});
	});
	it('has its parts in its own order, and no lower levels in the higher where it does not say so', () => {
		expect(standard.sections.map(({ number, title }) => `${number ?? ''}${title}`)).toEqual([
			'封面',
			'目录',
			'前言',
			'1范围',
			'2面向职业岗位（群）',
			'3适用院校专业',
			'3.1中等职业学校',
			'3.2高等职业学校',
			'4术语和定义',
			'6职业技能要求',
			'6.1职业技能等级划分',
			'6.2职业技能等级要求描述',
			'7考核评价',
			'参考文献',
		]);
		expect(standard.includesLower).toEqual({ value: false, quote: null, offset: null });
	});
	it('lists programmes one a line, and positions for all levels at once', () => {
		expect(standard.programmes).toEqual([
			{
				directory: null,
				heading: null,
				groups: [
					{ level: '中等职业学校', programmes: ['软件与信息服务', '网站建设与管理'] },
					{
						level: '高等职业学校',
						programmes: ['软件技术', '移动应用开发', 'Web 前端（开发、测试方向）'],
					},
					{ level: '应用型本科学校', programmes: ['软件工程', '计算机科学与技术'] },
				],
			},
		]);
		expect(standard.positions).toMatchObject([
			{ level: null, positions: ['前端开发', '网页设计与制作员', '测试工程师', '运维工程师'] },
		]);
	});
	it('has terms in any of their forms; a missing number is a doubt', () => {
		expect(
			standard.terms.map(({ number, name, english, definition }) => [
				number,
				name,
				english,
				definition,
			]),
		).toEqual([
			['4.1', '静态网页', 'Static Web Page', '内容固定的网页。'],
			['4.2', '响应式开发', 'Responsive Development', '页面随设备而变。\n其做法有多种。'],
			['4.4', '前端', null, '面向用户的部分。'],
		]);
		expect(doubts.map(({ at }) => at)).toContain('4.3');
	});
	it('has its levels in cells or line by line, with what they are', () => {
		expect(standard.levels.map(({ level, description }) => [level, description])).toEqual([
			['初级', '能做静态网页。'],
			['高级', '能做动态网站。'],
		]);
		expect(found(issued)).toEqual({
			'初级/1': '静态网页开发',
			'初级/1.1': 'HTML网页制作',
			'初级/1.1.1': '能使用HTML5标签',
			'初级/1.1.2': '能按1.1.1的要求美化页面',
			'初级/1.2': 'CSS3美化',
			'初级/1.2.1': '能写样式，版本不低于2.0.1版',
			'高级/1': '动态网站开发',
			'高级/1.1': 'PHP编程',
			'高级/1.1.1': '能写PHP程序，并部署到服务器',
			'高级/1.1.3': '遵守规范',
			'高级/1.1.3#2': '遵守保密规定',
		});
	});
	it('doubts a number that is missing or given twice, and leaves no words of a table in silence', () => {
		expect(doubts.map(({ at }) => at)).toEqual(
			expect.arrayContaining(['高级/1.1.2', '高级/1.1.3']),
		);
		expect(
			ledger
				.filter(({ verdict }) => verdict === 'unread')
				.map(({ number, text }) => [number, text]),
		).toEqual([
			['初级/1.2.1', '注：本表的要求由考核站解释，考核不低于 60 分为合格。'],
			['7', '考核成绩应达到 60 分以上。'],
		]);
	});
	it('joins literature that lines cut', () => {
		expect(standard.bibliography).toEqual([
			{ number: '1', text: '中华人民共和国网络安全法.' },
			{ number: '2', text: 'GB/T 1.1-2020' },
		]);
	});
});
