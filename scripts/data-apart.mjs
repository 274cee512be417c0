/**
 * Standards and the catalogue are data: the browser fetches them as JSON beside its program, where they would
 * else be programs themselves, to be read as such. Only of the pages; workers and the server have their own way.
 */
const data = /\/standards\/.*\/(standard|programmes)\.json$/;

/** @returns {import('vite').Plugin} */
export function dataApart() {
	let isServer = false;
	return {
		name: 'data-apart',
		apply: 'build',
		enforce: 'pre',
		configResolved({ build }) {
			isServer = Boolean(build.ssr);
		},
		load(id) {
			if (isServer || !data.test(id)) return null;
			const code = `import address from ${JSON.stringify(`${id}?url`)};
const answer = await fetch(address);
if (!answer.ok) throw new Error(address + ': ' + answer.status);
export default await answer.json();`;
			return { code, moduleType: 'js' };
		},
	};
}
