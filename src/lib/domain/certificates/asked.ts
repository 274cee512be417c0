/**
 * What a chosen level of a certificate or of an occupation asks for, as one tree of either kind of
 * standard: level → domain (工作领域, 职业功能) → task (工作任务, 工作内容) → skill (职业技能要求, 技能要求).
 */

/** A skill, or a knowledge point. Its id is unique in its standard alone: `初级/1.1.1`. */
export interface AskedSkill {
	readonly id: string;
	/** As printed; of a number that stands twice both have it. */
	readonly number: string;
	/** Empty: the source has the number alone. */
	readonly text: string;
	/** 素养: it begins with 具备, 遵守, 坚持 …. */
	readonly literacy: boolean;
}

export interface AskedTask {
	/** Unique in the tree: `初级/1.1`, of one that stands twice `初级/1.1#2`. */
	readonly key: string;
	readonly number: string;
	/** null: the source has none. */
	readonly name: string | null;
	readonly skills: readonly AskedSkill[];
	/** 相关知识 of an occupational standard: mapped like skills, never counted among them. */
	readonly knowledge: readonly AskedSkill[];
}

export interface AskedDomain {
	/** `初级/1` */
	readonly key: string;
	readonly number: string;
	readonly name: string | null;
	readonly tasks: readonly AskedTask[];
}

export interface AskedLevel {
	readonly level: string;
	/** The chosen one; else a lower one that it includes. */
	readonly own: boolean;
	readonly domains: readonly AskedDomain[];
}

export interface Asked {
	readonly kind: 'certificate' | 'occupational';
	/** `webcast-operation@2021-2.0` */
	readonly certificate: string;
	/** `网络直播运营` */
	readonly name: string;
	/** `网络直播运营（初级）`, `互联网营销师（五级，直播销售员）` */
	readonly title: string;
	/** Names of the positions that the level is for, as the standard lists them; of an occupation its 工种. */
	readonly positions: readonly string[];
	/** The lowest first; empty: the standard has no such level. */
	readonly levels: readonly AskedLevel[];
}

export const domainsOf = ({ levels }: Asked): AskedDomain[] =>
	levels.flatMap(({ domains }) => domains);

export const tasksOf = (asked: Asked): AskedTask[] =>
	domainsOf(asked).flatMap(({ tasks }) => tasks);

export const skillsAsked = (asked: Asked): AskedSkill[] =>
	tasksOf(asked).flatMap(({ skills }) => skills);

export const knowledgeAsked = (asked: Asked): AskedSkill[] =>
	tasksOf(asked).flatMap(({ knowledge }) => knowledge);
