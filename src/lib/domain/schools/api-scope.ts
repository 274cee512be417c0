/** What a token of a school may read (issue of tokens: the page 接口令牌; their use: /api/v1). */
export const apiScopes = ['plans', 'checks', 'standards', 'facts'] as const;

export type ApiScope = (typeof apiScopes)[number];

export const apiScopeNames: Record<ApiScope, string> = {
	plans: '方案',
	checks: '检查结果',
	standards: '标准',
	facts: '师资与条件',
};

export const isApiScope = (text: string): text is ApiScope =>
	(apiScopes as readonly string[]).includes(text);
