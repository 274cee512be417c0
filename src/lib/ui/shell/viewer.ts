/** Who looks at the page, as the root layout gives it to every page. */
export interface Viewer {
	readonly name: string;
	readonly roleName: string;
	readonly schoolName: string;
	readonly department: string;
	/** Belongs to several schools and sees one at a time. */
	readonly manySchools: boolean;
	/** Keeps the platform too. */
	readonly operator: boolean;
	/** Keeps the people of the school. */
	readonly keepsPeople: boolean;
	/** Reads the 操作记录 of the school. */
	readonly auditor: boolean;
	/** Drafts plans. */
	readonly drafts: boolean;
	/** Has the desk of 教务. */
	readonly desk: boolean;
}

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const themeNames: Record<Theme, string> = { auto: '跟随系统', light: '浅色', dark: '深色' };

/** What a cookie or a form says; anything else is the system's own choice. */
export const themeOf = (text: unknown): Theme => themes.find((theme) => theme === text) ?? 'auto';
