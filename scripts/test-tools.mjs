/** What only tests need: a browser, and LibreOffice for the documents where it can be had. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, say, tool } from './root.mjs';

const onPath = (names) =>
	(process.env.PATH ?? '')
		.split(path.delimiter)
		.flatMap((folder) => names.map((name) => path.join(folder, name)))
		.find((file) => existsSync(file));

/** A Chromium of this machine: CHROMIUM_PATH, then the path; null: Playwright's own. */
export const systemChromium = () =>
	process.env.CHROMIUM_PATH || onPath(['chromium', 'chromium-browser', 'google-chrome']) || null;

export const office = () => onPath(['soffice', 'libreoffice']) ?? null;

const mayInstall = () => process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;

async function aptInstall(...packages) {
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-q'], { env: environment }).catch(() => undefined);
	const words = ['install', '-y', '-q', '--no-install-recommends', ...packages];
	await run('apt-get', words, { env: environment });
}

async function playwrightHasBrowser() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

export async function ensureBrowser() {
	if (systemChromium() || (await playwrightHasBrowser())) return;
	say('浏览器测试需要 Chromium，正在安装……');
	if (mayInstall()) await aptInstall('chromium', 'fonts-noto-cjk').catch(() => undefined);
	if (systemChromium()) return;
	await tool('@playwright/test/cli.js', ['install', 'chromium']).catch(() =>
		say('没有装上 Chromium：浏览器测试会失败。请自行安装后设置 CHROMIUM_PATH。'),
	);
}

export async function ensureOffice() {
	if (office() || !mayInstall()) return;
	say('文档测试用 LibreOffice 重算，正在安装……');
	await aptInstall('libreoffice-writer', 'libreoffice-calc', 'poppler-utils').catch(() =>
		say('没有装上 LibreOffice：需要重算的文档测试不运行。'),
	);
}
