/** The program of 核验.html: reads what was chosen, and shows what verifyPack finds. */
import * as v from 'valibot';
import { readJson } from '#domain/validate.ts';
import { keyList, type PublicKey } from '#domain/verify/statement.ts';
import { verifyPack, type Files } from '../verify.ts';
import { chosenFiles } from './chosen.ts';
import { drawFault, drawPack } from './draw.ts';

const carried = JSON.parse(document.getElementById('parts')?.textContent ?? '{}') as Record<
	string,
	string
>;
const own: Files = new Map(
	Object.entries(carried).map(([name, text]) => [name, new TextEncoder().encode(text)]),
);
let keys: readonly PublicKey[] | null = null;
let files: Files = own;
/** Until files are chosen only what the page carries is judged. */
let chosen = false;

async function show(): Promise<void> {
	if (!globalThis.crypto?.subtle)
		return drawFault('这个浏览器在本机文件中不能计算指纹。请换用新的浏览器。');
	const found = await verifyPack(files, keys, crypto.subtle);
	if (found.ok) drawPack(found.value, chosen);
	else drawFault(found.faults.map(({ wrong, right }) => `${wrong}。${right}。`).join(''));
}

async function take(list: FileList | null): Promise<void> {
	if (!list || list.length === 0) return;
	const read = await chosenFiles([...list], own);
	if (!read.ok) return drawFault(read.faults.map(({ wrong }) => `${wrong}。`).join(''));
	[files, chosen] = [read.value, true];
	await show();
}

async function takeKeys(list: FileList | null): Promise<void> {
	const file = list?.[0];
	const json = file ? readJson(await file.text()) : null;
	const read = json?.ok ? v.safeParse(keyList, json.value) : null;
	if (file && !read?.success) return drawFault('所选的不是公钥列表 key.json。');
	keys = read?.success ? read.output.keys : null;
	await show();
}

function onChoice(id: string, choice: (list: FileList | null) => Promise<void>): void {
	const input = document.getElementById(id);
	if (!(input instanceof HTMLInputElement)) return;
	input.addEventListener('change', () => {
		choice(input.files).catch(() => drawFault('文件读不出来，请重新选择。'));
	});
}

onChoice('files', take);
onChoice('folder', take);
onChoice('keys', takeKeys);
void show();
