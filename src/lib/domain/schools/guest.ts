/** Somebody without an account who reads one plan through a link: an enterprise's expert, or an outside auditor. */
import type { Fault } from '../fault.ts';

export const guestKinds = ['expert', 'auditor'] as const;
export type GuestKind = (typeof guestKinds)[number];

export const guestKindNames: Record<GuestKind, string> = {
	expert: '外部专家',
	auditor: '外部审核',
};

/** Days that a link lasts. */
export const guestDays = { usual: 7, most: 90 } as const;

const longest = 60;

export interface NewGuest {
	readonly kind: GuestKind;
	readonly name: string;
	readonly unit: string;
	readonly days: number;
}

/** 外部专家 李某（某公司）: as documents of the school call them. */
export const guestName = ({ kind, name, unit }: Pick<NewGuest, 'kind' | 'name' | 'unit'>): string =>
	`${guestKindNames[kind]} ${name}（${unit}）`;

const isGuestKind = (text: string): text is GuestKind =>
	(guestKinds as readonly string[]).includes(text);

function nameFault(path: string, what: string, text: string): Fault[] {
	if (text === '') return [{ path, wrong: `没有填写${what}`, right: `填写${what}，操作记录要用` }];
	return text.length > longest
		? [{ path, wrong: `${what}有 ${text.length} 个字`, right: `至多 ${longest} 个字` }]
		: [];
}

function daysFault(text: string): Fault[] {
	const days = Number(text);
	const sound = /^\d{1,3}$/.test(text) && days >= 1 && days <= guestDays.most;
	const right = `填写 1 到 ${guestDays.most} 的整数`;
	return sound ? [] : [{ path: 'days', wrong: `有效期“${text}”不能用`, right }];
}

/** What a form says of a guest, or what is wrong with it. */
export function readGuest(sent: Readonly<Record<keyof NewGuest, string>>): NewGuest | Fault[] {
	const [name, unit] = [sent.name, sent.unit].map((text) => text.trim().normalize('NFC'));
	const days = sent.days.trim();
	const faults = [
		...nameFault('name', '姓名', name ?? ''),
		...nameFault('unit', '单位', unit ?? ''),
		...daysFault(days),
	];
	if (!isGuestKind(sent.kind))
		return [{ path: 'kind', wrong: '没有选择身份', right: '选择外部专家或外部审核' }, ...faults];
	return faults.length > 0
		? faults
		: { kind: sent.kind, name: name ?? '', unit: unit ?? '', days: Number(days) };
}
