const mostNamed = 10;

/** `初级/1.1.1、初级/1.1.2 等 12 条` */
export function named(skills: readonly string[]): string {
	const more = skills.length > mostNamed ? ` 等 ${skills.length} 条` : '';
	return `${skills.slice(0, mostNamed).join('、')}${more}`;
}
