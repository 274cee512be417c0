import { expect, it } from 'vitest';
import { versionLabel } from './version-label.ts';

it('of the third version is v3.0', () => expect(versionLabel(3)).toBe('v3.0'));
