import { rename, writeFile } from 'node:fs/promises';
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { printPlan, type PrintForm } from '#exports/index.server.ts';
import { jobOf } from '#exports/views/job.ts';
import { outlines } from '#exports/views/outlines.ts';
import { askedOfPlan } from '#standards/mapping/asked-of-plan.ts';
import { complain, refuse, text, type Arguments, type Command, type Exit } from '../command.ts';
import { judgeFile, type Judged } from '../inputs.ts';

const forms: readonly PrintForm[] = ['word', 'excel'];

/** Which files are asked for: at least one of `--word OUT` and `--excel OUT`. */
function askedFor(given: Arguments): Outcome<[form: PrintForm, file: string][]> {
	const asked = forms.flatMap((form): [PrintForm, string][] => {
		const file = text(given, form);
		return file ? [[form, file]] : [];
	});
	return asked.length > 0
		? success(asked)
		: failure({
				path: 'export',
				wrong: '没有说要印成什么',
				right: '写 --word OUT.docx 或 --excel OUT.xlsx',
			});
}

function outlined(plan: Plan, id: string | null): Outcome<Plan> {
	if (id === null || outlines.some((outline) => outline.id === id))
		return success(id === null ? plan : { ...plan, outline: id });
	const known = outlines.map((outline) => outline.id).join('、');
	return failure({ path: '--outline', wrong: `没有体例 ${id}`, right: `可用 ${known}` });
}

const digest = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
	crypto.subtle.digest('SHA-256', bytes);

async function bytesOf({ check, judging, day }: Judged, plan: Plan, form: PrintForm) {
	const { standard, claimed } = judging.world;
	const asked = askedOfPlan(plan, claimed);
	const job = await jobOf({ plan, check, standard, asked, version: null, day }, digest);
	return (await printPlan(job, form)).bytes;
}

/** Writes beside the name first: a broken disk leaves no half document under it. */
async function write(out: string, bytes: Uint8Array): Promise<Exit> {
	try {
		await writeFile(`${out}.part`, bytes);
		await rename(`${out}.part`, out);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		return refuse(out, [{ path: '', wrong: `写不出文件（${code}）`, right: '请核对文件夹和权限' }]);
	}
	complain(`已写出 ${out}`);
	return 0;
}

export const command: Command = {
	usage:
		'export PLAN [--facts F] [--overlay O…] [--on DATE] [--outline ID] --word OUT / --excel OUT',
	does: '印出 Word、Excel；未登记版本的文件带送审稿水印',
	options: {
		facts: 'text',
		overlay: 'list',
		on: 'text',
		outline: 'text',
		word: 'text',
		excel: 'text',
	},
	words: [1, 1],
	async run(given) {
		const [file = ''] = given.positionals;
		const asked = askedFor(given);
		if (!asked.ok) return refuse('export', asked.faults);
		const judged = await judgeFile(given, file);
		if (!judged.ok) return refuse(file, judged.faults);
		const plan = outlined(judged.value.plan, text(given, 'outline'));
		if (!plan.ok) return refuse('export', plan.faults);
		for (const [form, out] of asked.value) {
			const exit = await write(out, await bytesOf(judged.value, plan.value, form));
			if (exit !== 0) return exit;
		}
		return 0;
	},
};
