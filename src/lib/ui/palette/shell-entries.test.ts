import { expect, it } from 'vitest';
import type { Viewer } from '#ui/shell/viewer.ts';
import { shellEntries } from './shell-entries.ts';

const viewer: Viewer = {
	name: '周岚',
	roleName: '专业负责人',
	schoolName: '滨江职业学院',
	department: '',
	manySchools: false,
	operator: false,
	keepsPeople: false,
	auditor: false,
	drafts: false,
	desk: false,
};
const pages = (rest: Partial<Viewer>, atSchool = true) =>
	shellEntries({ ...viewer, ...rest }, atSchool).map(({ to }) => ('href' in to ? to.href : ''));

it('offers what everybody at a school sees', () =>
	expect(pages({})).toEqual(['/', '/plans', '/standards', '/facts', '/account']));

it('offers what is a role’s to that role alone', () => {
	expect(pages({ desk: true })).toContain('/desk/findings');
	expect(pages({ keepsPeople: true })).toContain('/people');
	expect(pages({ auditor: true })).toContain('/audit');
	expect(pages({ drafts: true })).toContain('/plans/new');
});

it('offers an operator at no school the platform, once', () =>
	expect(pages({ operator: true }, false)).toEqual(['/platform', '/standards', '/account']));
