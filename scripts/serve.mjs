/** Serves the built application: `npm start`. README says what the environment may set. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from './root.mjs';
import { serverHeaders } from './server-headers.mjs';

const { ORIGIN: origin, HOST: host = '0.0.0.0' } = process.env;
const port = Number(process.env.PORT || 3000);
const mode = process.env.XUNBIAO_MODE || 'demonstration';
const isProduction = mode === 'production';
const data = path.resolve(root, process.env.DATA_DIR || 'data');

function refuse(why) {
	console.error(why);
	process.exit(1);
}

// A mistyped mode would make a demonstration where people mean to work.
if (!isProduction && mode !== 'demonstration')
	refuse(`XUNBIAO_MODE 是 ${mode}，应为 production 或 demonstration。`);
if (!Number.isInteger(port) || port < 0 || port > 65535)
	refuse(`PORT 是 ${process.env.PORT}，应为 0 到 65535 的整数。`);

// Without ORIGIN the address is what the browser asked for; this header says with which protocol.
const protocolHeader = 'x-xunbiao-protocol';
if (!origin) process.env.PROTOCOL_HEADER = protocolHeader;
process.env.BODY_SIZE_LIMIT ??= '21M';
process.env.DATA_DIR = data;

const { handler } = await import(path.join(root, 'build', 'handler.js'));

/** A proxy says how the browser came to it; whoever lies about it only confuses their own cookies. */
function protocolOf(request) {
	const forwarded = String(request.headers['x-forwarded-proto'] ?? '')
		.split(',')[0]
		.trim();
	return forwarded === 'https' ? 'https' : 'http';
}

const server = createServer((request, response) => {
	const protocol = protocolOf(request);
	request.headers[protocolHeader] = protocol;
	const isSecure = (origin ?? `${protocol}:`).startsWith('https:');
	for (const [name, value] of serverHeaders(isSecure)) response.setHeader(name, value);
	handler(request, response, () => {
		response.statusCode = 404;
		response.end('没有这个页面');
	});
});

/** Accounts of the demonstration, kept where only the server's user reads them. */
function demonstrationAccounts() {
	const file = path.join(data, 'demo-accounts.txt');
	if (!existsSync(file)) return [];
	if (isProduction)
		return ['注意：这个数据文件夹里有演示学校和演示账号。正式使用请另设 DATA_DIR。'];
	const rows = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split('\t'));
	const lines = rows.map(
		([role, name, email, , password]) => `  ${role}\t${name}\t${email}\t${password}`,
	);
	return ['演示学校：江州市商贸职业学校。演示账号（身份、姓名、账号、密码）：', ...lines];
}

const hint = isProduction
	? '第一位平台管理员由命令建立：npm run -s xunbiao -- person operator …（见 README）。'
	: '这是演示模式。正式使用请设置 XUNBIAO_MODE=production（见 README）。';

server.listen(port, host, () => {
	const address = origin ?? `http://localhost:${server.address().port}`;
	for (const line of [
		`循标已启动：${address}`,
		`数据文件夹：${data}`,
		...demonstrationAccounts(),
		hint,
	])
		console.log(line);
});

server.on('error', (error) => {
	const taken = error.code === 'EADDRINUSE';
	refuse(taken ? `端口 ${port} 已被占用。请换一个：PORT=3001 npm start。` : error.message);
});

/** Ends streams, lets what is being saved finish, and goes. */
function stop(signal) {
	process.emit('sveltekit:shutdown', signal);
	server.close(() => process.exit(0));
	server.closeIdleConnections();
	setInterval(() => server.closeIdleConnections(), 100).unref();
	setTimeout(() => process.exit(0), 10_000).unref();
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);
