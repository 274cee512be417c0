/**
 * Words that mean nearly the same in standards of commerce and media, a line a group. A certificate and
 * a teaching standard name one thing differently (粉丝, 观众; 话术, 业务用语), and no count of shared
 * characters finds that. Data, not rules: a further line is a further group.
 */
const groups = `
收集 搜集 采集 获取
编写 撰写 编辑 写作 编制 起草
搭建 布置 布景 装修
检查 检测 调试 测试
处理 应对 处置 化解
突发 危机 意外 事故 应急 故障 应变
沟通 交流 协调 表达
协作 配合 合作 团队 辅助 协助
法律 法规 规范 合规 违法 版权 保密 侵权 守法 法治 广告法 网络安全法 消费者权益
道德 诚信 敬业 职业操守
审美 美感 视觉 美育
创新 创意 创造
数据 统计 报表 指标 图表
优化 改进 完善 整改
客户 顾客 消费者 用户 粉丝 观众 买家 会员
商品 产品 货品
促销 优惠 折扣 满减 优惠券 红包 抽奖 秒杀 福利
话术 业务用语 用语
推广 引流 宣传 传播 投放 广告 预热 曝光 导流
图片 图像 图形 海报 长图
拍摄 摄像 摄影 运镜
剪辑 后期 特效 字幕 配音
文案 文字 软文 推文
订单 发货 退换货 售后 投诉 回访
形象 人设 服饰 台风 妆容 仪态
设备 器材 硬件 麦克风 声卡 摄像头
道具 物料
推荐 推介 讲解 介绍 展示
成交 下单 转化 促单 购买
社群 私域
互动 连麦 弹幕 评论 点赞
检索 搜索 查询
价格 定价 报价
预算 出价 成本
选品 采购 货源 供应商 供应链 备货
复盘 总结
人群 受众 画像
热点 选题 话题
库存 盘点 补货
质量 品质 品控
舆情 口碑
方案 计划 规划 策划
`
	.trim()
	.split('\n')
	.map((line) => line.split(' '));

export interface NearWord {
	/** Which group, as a key that no pair of characters is: `≈3`. */
	readonly key: string;
	/** The first word of the group that the text has. */
	readonly word: string;
	/** Where it stands, in UTF-16 units. */
	readonly from: number;
}

/** One entry for each group that the text has a word of. */
export function nearWordsIn(text: string): NearWord[] {
	const found: NearWord[] = [];
	for (const [index, words] of groups.entries()) {
		const word = words.find((each) => text.includes(each));
		if (word !== undefined) found.push({ key: `≈${index}`, word, from: text.indexOf(word) });
	}
	return found;
}
