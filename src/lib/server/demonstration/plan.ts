/** The demonstration's plan: 2026级 直播电商服务, as the standard drafts it. */
import type { Plan } from '#domain/plan/shape.ts';

export const draftedPlan = (): Promise<Plan | null> => Promise.resolve(null);
