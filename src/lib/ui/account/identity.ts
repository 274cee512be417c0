/** One's own account at the identity service of the school one is at work in. */
export interface OwnIdentity {
	/** 登录码 of the school. */
	readonly code: string;
	/** ISO time since which it is bound; null: it is not. */
	readonly since: string | null;
	/** Whom the service has just named, to be confirmed; null: nobody. */
	readonly found: string | null;
}
