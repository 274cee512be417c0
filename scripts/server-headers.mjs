/** Headers of every answer: pages, files, refusals. A page's own policy (svelte.config.js) replaces the one here. */
const always = [
	['content-security-policy', "object-src 'none'; base-uri 'none'; frame-ancestors 'none'"],
	['cross-origin-opener-policy', 'same-origin'],
	['cross-origin-resource-policy', 'same-origin'],
	['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
	['referrer-policy', 'same-origin'],
	['x-content-type-options', 'nosniff'],
	['x-frame-options', 'DENY'],
];

const secure = ['strict-transport-security', 'max-age=31536000'];

export const serverHeaders = (isSecure) => (isSecure ? [...always, secure] : always);
