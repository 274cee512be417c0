/** How letters leave the house; without `SMTP_URL` none does. */
export interface MailSettings {
	/** `smtps://name:password@mail.example.edu.cn` */
	readonly url: string;
	/** `循标 <xunbiao@example.edu.cn>` */
	readonly from: string;
	/** Of the product, as browsers see it. */
	readonly address: string;
	/** `07:30`, at the place of the schools. */
	readonly time: string;
}

const isUrl = (text: string): boolean => /^smtps?:\/\//.test(text) && URL.canParse(text);
const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** null: off. Throws, at the start, where it is set halfway: letters that never come are noticed late. */
export function mailSettings(
	env: Readonly<Record<string, string | undefined>>,
): MailSettings | null {
	const url = env['SMTP_URL'] ?? '';
	if (url === '') return null;
	const [from, address] = [env['MAIL_FROM'] ?? '', env['ORIGIN'] ?? ''];
	const time = env['DIGEST_TIME'] ?? '07:30';
	if (!isUrl(url)) throw new Error('SMTP_URL 写成 smtp://主机:端口 或 smtps://账号:密码@主机');
	if (!from.includes('@')) throw new Error('设了 SMTP_URL，还要设 MAIL_FROM（发件人地址）');
	if (address === '') throw new Error('设了 SMTP_URL，还要设 ORIGIN（信中的链接用它）');
	if (!isTime(time)) throw new Error('DIGEST_TIME 写成 07:30 这样的时刻');
	return { url, from, address, time };
}
