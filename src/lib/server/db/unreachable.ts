/** A database's server that does not answer: told apart from all else that may go wrong, for a person can mend it. */

/** Its message is for whoever asked: no address stands in it. */
export class DatabaseUnreachable extends Error {
	override readonly name = 'DatabaseUnreachable';
	constructor(cause: unknown) {
		super('数据库服务器现在连不上。请稍后再试；一直这样，请平台管理员检查数据库服务器和网络。', {
			cause,
		});
	}
}

const networkCodes = new Set(
	['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH'].concat(
		...['ENETUNREACH', 'EPIPE', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_SOCKET', 'TimeoutError'],
		// Of the driver, over a web socket.
		...['HRANA_WEBSOCKET_ERROR', 'HRANA_CLOSED_ERROR'],
	),
);

/** An error wraps what it came of, some more than once. */
function isNetworks(error: unknown, depth = 0): boolean {
	if (!(error instanceof Error) || depth > 5) return false;
	const { code } = error as { code?: unknown };
	if (networkCodes.has(String(code)) || networkCodes.has(error.name)) return true;
	if (error instanceof AggregateError)
		return error.errors.some((each) => isNetworks(each, depth + 1));
	return isNetworks(error.cause, depth + 1);
}

/** What it comes to; where the network failed, it fails as DatabaseUnreachable. */
export async function reached<Value>(asked: Promise<Value>): Promise<Value> {
	try {
		return await asked;
	} catch (error) {
		throw isNetworks(error) ? new DatabaseUnreachable(error) : error;
	}
}
