/** How figures come about: by name, of a finding, or as a rule brings it beside its judgement. */
export type { Sources } from './amount.ts';
export { costDerivation } from './cost.ts';
export { beside } from './beside.ts';
export { derivationsOf } from './finding.ts';
export { derive } from './figures.ts';
export { metHours } from './met-hours.ts';
export { slackDerivation } from './slack.ts';
export * as nodes from './make.ts';
export { recount, type Derivation } from './node.ts';
