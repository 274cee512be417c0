/** Practice that a clause names: each name is a kind of segment, or the name of one. */
import type { Plan, SegmentKind } from '#domain/plan/shape.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { cited } from '../clause-words.ts';
import { judgeParts } from '../parts.ts';
import { isHeld, kindsHeld } from './held.ts';

const kinds: Readonly<Record<string, readonly SegmentKind[]>> = {
	认识实习: ['orientation-internship'],
	岗位实习: ['position-internship'],
	实训: ['training'],
	实习: ['orientation-internship', 'position-internship'],
	实习实训: ['orientation-internship', 'position-internship', 'training'],
	毕业设计: ['graduation-project'],
	社会实践: ['social-practice'],
	社会实践活动: ['social-practice'],
	军训: ['military-training'],
	入学教育: ['entry-education'],
	毕业教育: ['graduation-education'],
};

function lackingOf(plan: Plan, names: readonly string[]): string[] {
	const held = kindsHeld(plan);
	return names.filter(
		(name) =>
			!(kinds[name] ?? []).some((kind) => held.has(kind)) &&
			!plan.segments.some((segment) => segment.name === name && isHeld(segment)),
	);
}

/** Each name takes place, more than 0 weeks. */
export function judgeNamed(plan: Plan, parameter: Parameter): Judgement {
	const names = parameter.value.parts ?? [];
	const lacking = lackingOf(plan, names);
	const message =
		lacking.length === 0
			? `${names.join('、')}都已安排（${cited(parameter)}）。`
			: `缺${lacking.join('、')}（${cited(parameter)}）。请在实践教学环节中安排，周数须大于 0。`;
	return judgeParts({ parameter, lacking, at: ['segments'], message });
}
