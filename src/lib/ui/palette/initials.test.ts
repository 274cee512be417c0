import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
	['网络营销', 'wlyx'],
	['直播销售', 'zbxs'],
	['电子商务基础', 'dzswjc'],
	['C语言程序设计（一）', 'cyycxsjy'],
	['阿里云、茶艺、额外、法律、工程', 'alycyewflgc'],
	['金融、会计、历史、美术、年、欧', 'jrhjlsmsno'],
	['普通话、企业、软件、四、体育、文、形、幼、专', 'pthqyrjstywxyz'],
	['《形势与政策》', 'xsyzc'],
	['', ''],
])('%s → %s', (text, initials) => expect(initialsOf(text)).toBe(initials));
