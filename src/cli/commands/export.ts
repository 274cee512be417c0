import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { printPlan, printStandard, type PrintForm, type PrintJob } from '#exports/index.server.ts';
import { jobOf } from '#exports/views/job.ts';
import { outlines } from '#exports/views/outlines.ts';
import { askedOfPlan } from '#standards/mapping/asked-of-plan.ts';
import { pdfOf } from '#server/pdf/convert.ts';
import { pdfProgram } from '#server/pdf/program.ts';
import { complain, refuse, text, type Arguments, type Command, type Exit } from '../command.ts';
import { judgeFile, type Judged } from '../inputs.ts';
import { answered } from '../service.ts';

type Form = PrintForm | 'pdf';
const forms: readonly Form[] = ['word', 'excel', 'pdf', 'case'];

/** Which files are asked for: at least one of `--word OUT`, `--excel OUT`, `--pdf OUT` and `--case OUT`. */
function askedFor(given: Arguments): Outcome<[form: Form, file: string][]> {
	const asked = forms.flatMap((form): [Form, string][] => {
		const file = text(given, form);
		return file ? [[form, file]] : [];
	});
	return asked.length > 0
		? success(asked)
		: failure({
				path: 'export',
				wrong: '没有说要印成什么',
				right: '写 --word OUT.docx、--excel OUT.xlsx、--pdf OUT.pdf 或 --case OUT.json',
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

function gathered({ check, judging, day }: Judged, plan: Plan): Promise<PrintJob> {
	const { standard, claimed } = judging.world;
	const asked = askedOfPlan(plan, claimed);
	return jobOf({ plan, check, standard, asked, version: null, day }, digest);
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

/** A map as CASE names skills of standards: they stand beside it, each in a file of its own. */
async function writeStandards(out: string, { asked, day }: PrintJob): Promise<Exit> {
	for (const one of asked.values()) {
		const { name, bytes } = await printStandard(one, day);
		const exit = await write(path.join(path.dirname(out), name), bytes);
		if (exit !== 0) return exit;
	}
	return 0;
}

const withoutOffice: Fault = {
	path: '--pdf',
	wrong: '本机没有可用的 LibreOffice，不能生成 PDF',
	right:
		'安装 LibreOffice（或用 LIBREOFFICE 写明 soffice 的完整路径），也可以用 --word 印出 Word 后另存',
};

/** By LibreOffice of this machine, as the server does it. */
async function writePdf(out: string, job: PrintJob): Promise<Exit> {
	const { standing, program } = pdfProgram();
	if (standing !== 'ready') return refuse(out, [withoutOffice]);
	const pdf = await pdfOf(program, (await printPlan(job, 'word')).bytes);
	return pdf.ok ? write(out, pdf.value) : answered(out, pdf, () => undefined);
}

async function writeForm(form: Form, out: string, job: PrintJob): Promise<Exit> {
	if (form === 'pdf') return writePdf(out, job);
	const exit = await write(out, (await printPlan(job, form)).bytes);
	return exit === 0 && form === 'case' ? writeStandards(out, job) : exit;
}

export const command: Command = {
	usage:
		'export PLAN [--facts F] [--overlay O…] [--on DATE] [--outline ID] --word OUT / --excel OUT / --pdf OUT / --case OUT',
	does: '印出 Word、Excel，本机有 LibreOffice 时也印出 PDF，证书对接另可存为 1EdTech CASE（标准各成一个文件，放在旁边）；未登记版本的文件带送审稿水印',
	options: {
		facts: 'text',
		overlay: 'list',
		on: 'text',
		outline: 'text',
		word: 'text',
		excel: 'text',
		pdf: 'text',
		case: 'text',
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
		const job = await gathered(judged.value, plan.value);
		for (const [form, out] of asked.value) {
			const exit = await writeForm(form, out, job);
			if (exit !== 0) return exit;
		}
		return 0;
	},
};
