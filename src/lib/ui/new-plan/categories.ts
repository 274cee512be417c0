/** Categories of courses in plots: their names and colours; the colours are never a status. */
export const categoryNames = {
	public: '公共基础',
	foundation: '专业基础',
	core: '专业核心',
	extension: '专业拓展',
	segments: '实践环节',
} as const;

export const categoryColours = {
	public: 'var(--c-gb)',
	foundation: 'var(--c-zj)',
	core: 'var(--c-zh)',
	extension: 'var(--c-zt)',
	segments: 'var(--c-sj)',
} as const;
