/** What a browser calls itself, so that its person knows it again; the rest is for machines. */
const browsers = [
	[/MicroMessenger/, '微信'],
	[/Edg\//, 'Edge'],
	[/Firefox\//, 'Firefox'],
	[/Chrome\//, 'Chrome'],
	[/Safari\//, 'Safari'],
] as const;
const systems = [
	[/HarmonyOS/, '鸿蒙'],
	[/Android/, 'Android'],
	[/iPhone|iPad/, 'iOS'],
	[/Windows/, 'Windows'],
	[/Mac OS X/, 'macOS'],
	[/Linux/, 'Linux'],
] as const;

const found = (agent: string, names: readonly (readonly [RegExp, string])[]): string =>
	names.find(([pattern]) => pattern.test(agent))?.[1] ?? '';

export const agentWords = (agent: string): string =>
	[found(agent, browsers), found(agent, systems)].filter(Boolean).join('，') || '未知浏览器';
