import { expect, test, type Page } from './journey.ts';
import { changed, placesIn } from '../documents/tampered.ts';
import { expectRightAtAnyWidth, faultsOn } from './looked-at.ts';
import { decide, newPlan, personAt, stage } from './pages.ts';

/** Somebody without an account. */
let anyone: Page;
const files: Record<string, Buffer> = {};

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
	const head = await personAt(browser, '专业负责人');
	const academic = await personAt(browser, '教务处');
	const plan = await newPlan(head);
	await head.goto(plan);
	await decide(head, '提交审核');
	await stage(head, '教务处审核');
	await academic.goto(plan);
	await decide(academic, '通过');
	await stage(academic, '专业建设委员会论证');
	for (const form of ['word', 'excel']) {
		const answer = await academic.request.get(`${plan}/export/${form}?version=1`);
		files[form] = await answer.body();
	}
	await head.context().close();
	await academic.context().close();
	anyone = await (await browser.newContext()).newPage();
	await anyone.goto('/verify');
});
test.afterAll(() => anyone.context().close());

async function verify(name: string, buffer: Uint8Array): Promise<void> {
	const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) };
	await anyone.getByLabel('要核验的文件').setInputFiles(file);
}
const result = () => anyone.locator('main').getByRole('heading', { level: 2 });

test('Word and Excel of a version are unchanged, and no file is sent', async () => {
	const sent: string[] = [];
	anyone.on('request', (request) => {
		if (request.method() !== 'GET') sent.push(request.url());
	});
	await verify('方案.docx', files['word'] ?? Buffer.of());
	await expect(result()).toHaveText('文件与登记的内容完全一致');
	await expect(anyone.locator('main')).toContainText('学校没有公开这一版本');
	await verify('方案.xlsx', files['excel'] ?? Buffer.of());
	await expect(anyone.getByText('方案.xlsx', { exact: true })).toBeVisible();
	await expect(result()).toHaveText('文件与登记的内容完全一致');
	expect(sent).toEqual([]);
});

test('a file that was chosen before the page listened is checked once it does', async () => {
	let go = (): void => undefined;
	const held = new Promise<void>((resolve) => (go = resolve));
	await anyone.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await anyone.goto('/verify', { waitUntil: 'commit' });
	await verify('方案.docx', files['word'] ?? Buffer.of());
	go();
	await expect(result()).toHaveText('文件与登记的内容完全一致');
});

test('one cell changed is shown with both figures and what that does', async () => {
	const bytes = files['excel'] ?? Buffer.of();
	const places = await placesIn(bytes, 'excel');
	// The practice hours of a course in the schedule.
	const place = places.find(
		({ part, address }) => part.endsWith('/sheet1.xml') && address === 'H6',
	);
	if (!place) throw new Error('No course in the schedule');
	await verify('改过.xlsx', (await changed(bytes, 'excel', place, '92')).bytes);
	await expect(result()).toHaveText('文件与登记的内容不一致');
	await expect(anyone.getByRole('table')).toContainText(/教学进程表《.+》实践（H6）/);
	await expect(anyone.locator('main')).toContainText(/改动的后果.*不等于总学时.*实践学时应由/s);
	expect(await faultsOn(anyone)).toEqual([]);
});

test('what is no file of ours is told as what it is', async () => {
	await verify('方案.pdf', Buffer.from('%PDF-1.7'));
	await expect(anyone.getByRole('alert')).toContainText('PDF');
});

test('a code is typed with the keyboard; one that nobody has, and one mistyped, are told', async () => {
	await anyone.getByLabel('核验码').fill('0000 0000 00000');
	await anyone.getByLabel('核验码').press('Enter');
	await expect(anyone).toHaveURL(/\/verify\/0000/);
	await expect(anyone.getByText('没有这个核验码，或者学校没有公开')).toBeVisible();
	await anyone.getByLabel('核验码').fill('7k3m');
	await anyone.getByLabel('核验码').press('Enter');
	await expect(anyone.getByText('核验码输入有误')).toBeVisible();
});

test('the page is accessible in both schemes and needs no scrolling sideways', async () => {
	await expectRightAtAnyWidth(anyone, '/verify');
});
