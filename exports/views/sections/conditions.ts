/** Staff, facilities, quality and graduation: the author's passages and what is derived beside them. */
import { paragraph, type Block } from '../document.ts';
import type { Gathered } from '../gather.ts';
import { passages } from './passages.ts';
import { textbookTable } from './textbooks.ts';

const section =
	(id: string) =>
	(gathered: Gathered): Block[] =>
		passages(gathered, id);

export const overview = section('overview');
export const staff = section('staff');
export const facilities = section('facilities');
export const rooms = section('facilities/rooms');
export const bases = section('facilities/bases');
export const materials = (gathered: Gathered): Block[] => [
	...passages(gathered, 'facilities/materials'),
	...textbookTable(gathered),
];
export const quality = section('quality');

export function graduation(gathered: Gathered): Block[] {
	const { graduation: given, creditSystem } = gathered.plan;
	const credits =
		creditSystem && given.credits !== null ? [paragraph(`毕业应修满 ${given.credits} 学分。`)] : [];
	const certificates =
		given.certificates.length > 0
			? [paragraph(`建议取得的证书：${given.certificates.join('、')}。`)]
			: [];
	const other = given.other.trim() === '' ? [] : [paragraph(given.other)];
	return [...passages(gathered, 'graduation'), ...credits, ...certificates, ...other];
}
