/** 核验.html as one file: script, style and the parts that it judges by stand in it, and it may fetch nothing. */
import { names } from '../statement.ts';
import { style } from './style.ts';

/** What stands in the page itself: the list, and what the rules are run on. */
export const embedded = [names.list, names.plan, names.judging, names.findings] as const;

export interface PageParts {
	readonly title: string;
	readonly script: string;
	/** Texts of `embedded`, by name. */
	readonly parts: Readonly<Record<string, string>>;
	/** SHA-256 as base64. */
	readonly hash: (text: string) => string;
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** No text in a script may look like its end, or like the beginning of a comment. */
const inScript = (json: string): string => json.replaceAll('<', '\\u003c');

/** In code the two characters stand in texts alone, where this says the same. */
const closable = (code: string): string =>
	code.replaceAll(/<(?=\/script)/gi, '\\x3c').replaceAll('<!--', '\\x3c!--');

const body = `<main>
<h1 id="title">核验包</h1>
<p class="sub">本页不连网络：选择的文件只在本机读取。本页随核验包一起得到；对它本身有疑问，请用学校平台的核验页，或命令行 xunbiao verify。</p>
<noscript><p class="bad">核验要运行本页所带的程序，请允许脚本后再打开；也可以用命令行 xunbiao verify 核验。</p></noscript>
<div id="result" role="status" aria-live="polite"></div>
<section class="choose" aria-labelledby="choose"><h2 id="choose">选择要核验的文件</h2>
<label for="files">核验包（.zip），或解压后的文件（可多选）</label><input id="files" type="file" multiple>
<label for="folder">或解压后的整个文件夹</label><input id="folder" type="file" webkitdirectory>
<label for="keys">学校公布的公钥 key.json（可选）</label><input id="keys" type="file" accept=".json,application/json" aria-describedby="keys-help">
<p class="sub" id="keys-help">从学校平台的 /verify/key.json 取得，用来证明签名确是该平台的，而不是核验包自称的。</p></section>
<div id="details"></div>
</main>`;

export function pageHtml({ title, script, parts, hash }: PageParts): string {
	const code = closable(script);
	const policy = `default-src 'none'; script-src 'sha256-${hash(code)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script type="application/json" id="parts">${inScript(JSON.stringify(parts))}</script>
<script>${code}</script>
</body>
</html>
`;
}
