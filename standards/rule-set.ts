/** Version of the rules as code: a finding is the same wherever this and the standard are the same. */
export const ruleSet = '2026.1';
