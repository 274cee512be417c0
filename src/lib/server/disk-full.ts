/** A disk that ran full is told apart from all else that may go wrong: somebody can mend it. */

/** SQLite says so of its own files; to open one it needs a little room as well. */
const signs = /ENOSPC|EDQUOT|SQLITE_FULL|SQLITE_IOERR_SHMSIZE|disk is full/;

/** Whether it is what went wrong, however often the error was wrapped. */
export const isDiskFull = (error: unknown): boolean =>
	error instanceof Error &&
	(signs.test(`${error.message} ${(error as NodeJS.ErrnoException).code}`) ||
		isDiskFull(error.cause));

/** For whoever asked; what they sent has not been taken, whole or in part. */
export const diskFullWords =
	'服务器的磁盘满了，这一次没有保存，已保存的内容不受影响。请告诉平台管理员腾出空间，然后再试一次。';
