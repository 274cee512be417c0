/** Serves the built application: `npm start`. README says what the environment may set. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from './root.mjs';
import { serverHeaders } from './server-headers.mjs';

const { ORIGIN: origin, HOST: host = '0.0.0.0' } = process.env;
const port = Number(process.env.PORT ?? 3000);
const isProduction = process.env.XUNBIAO_MODE === 'production';
const data = path.resolve(process.env.DATA_DIR || 'data');

// Without ORIGIN the address is what the browser asked for; this header says with which protocol.
const protocolHeader = 'x-xunbiao-protocol';
if (!origin) process.env.PROTOCOL_HEADER = protocolHeader;
process.env.BODY_SIZE_LIMIT ??= '20M';
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
	if (isProduction || !existsSync(file)) return [];
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
	? '首个平台管理员由命令建立：npm run -s xunbiao -- person create-operator（见 README）。'
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
	console.error(taken ? `端口 ${port} 已被占用。请用 PORT=另一个端口 npm start。` : error.message);
	process.exit(1);
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
