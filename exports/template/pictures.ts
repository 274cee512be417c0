/** Pictures of a template, known by their bytes. */
import type { Package, Relation } from './package.ts';
import type { Told } from './clean.ts';

const beginnings: readonly (readonly [ending: string, mark: readonly number[]])[] = [
	['png', [0x89, 0x50, 0x4e, 0x47]],
	['jpg', [0xff, 0xd8, 0xff]],
	['gif', [0x47, 0x49, 0x46, 0x38]],
	['bmp', [0x42, 0x4d]],
];

export interface Picture {
	/** png, jpg, gif or bmp. */
	readonly ending: string;
	readonly bytes: Uint8Array;
}

/** Of the parts that `relations` name; one that is no picture is a fault. */
export async function readPictures(
	from: Package,
	relations: readonly Relation[],
	place: string,
	told: Told,
): Promise<Map<string, Picture>> {
	const pictures = new Map<string, Picture>();
	for (const { target } of relations) {
		const bytes = await from.bytes(target);
		const kind = beginnings.find(([, mark]) => mark.every((byte, at) => bytes?.[at] === byte));
		if (bytes && kind) pictures.set(target, { ending: kind[0], bytes });
		else
			told.fault(
				place,
				`图片 ${target.split('/').at(-1) ?? ''} 不是 PNG、JPEG、GIF 或 BMP`,
				'请在 Word 里把它另存为 PNG，再插入',
			);
	}
	return pictures;
}
