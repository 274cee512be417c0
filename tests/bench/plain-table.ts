/**
 * What a key takes in a bare table of the schedule's size, with nothing of ours in the page: its input goes
 * to the next row and a number in the foot changes. The yardstick of a key in the schedule.
 */
import type { Page } from '@playwright/test';

/** As many as the schedule shows at its usual width. */
const columns = 26;

const style = `
	div { height: 700px; overflow: auto }
	table { table-layout: fixed; width: 1400px; border-spacing: 0 }
	td { position: relative; height: 26px; border: 1px solid #ccc; contain: strict }
	td:first-child { position: sticky; left: 0; background: #eee }
	tfoot td { position: sticky; bottom: 0; background: #fff }
	input { position: absolute; inset: 0; width: 100% }`;

const program = `
	const cells = [...document.querySelectorAll('tbody tr > :nth-child(9)')].slice(0, 10);
	const total = document.querySelector('.total');
	let keys = 0;
	function put() {
		const before = document.querySelector('input');
		const input = document.createElement('input');
		input.autocomplete = 'off';
		cells[keys % cells.length].append(input);
		before?.remove();
		input.focus({ preventScroll: true });
		input.select();
	}
	put();
	addEventListener('keydown', ({ key }) => {
		if (key !== 'Enter') return;
		keys += 1;
		total.firstChild.data = keys;
		put();
	});`;

const cellsOf = (row: number): string =>
	Array.from({ length: columns }, (_, column) => `<td>${(row * column) % 19}</td>`).join('');

/** Shows a bare table of `rows` rows, at an address where no policy of ours holds. */
export async function showPlainTable(page: Page, rows: number): Promise<void> {
	await page.goto('about:blank');
	const body = Array.from({ length: rows }, (_, row) => `<tr>${cellsOf(row)}</tr>`).join('');
	await page.setContent(`<!doctype html><title>表</title><style>${style}</style>
		<div><table><tbody>${body}</tbody><tfoot><tr><td class="total">0</td></tr></tfoot></table></div>
		<script>${program}</script>`);
}
