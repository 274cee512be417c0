import { expect, it } from 'vitest';
import { fileFault, mostBytes } from './file-fault.ts';

it('lets through what can be read', () => {
	expect(fileFault({ name: '标准.PDF', size: 1 })).toBeNull();
	expect(fileFault({ name: 'a.docx', size: mostBytes })).toBeNull();
});

it('says why a file cannot be read, and what to do', () => {
	expect(fileFault({ name: '标准.doc', size: 9 })).toContain('另存为 .docx');
	expect(fileFault({ name: 'a.pdf', size: 0 })).toContain('空的');
	expect(fileFault({ name: 'a.pdf', size: mostBytes + 1 })).toContain('上限 20 MB');
});
