/** Whether a layer tightens: against the standards that the school's plans rest on, before it is kept. */
import type { Fault } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import { prepareJudging } from '#standards/judging.ts';
import { libraryOf } from '../standards/shelf.ts';
import { basesOf, type Base } from './bases.ts';

const about = ({ programme }: Base, fault: Fault): Fault => ({
	...fault,
	path: fault.path.replace(/^overlays\/\d+\//, ''),
	wrong: `对${programme.name}（${programme.code}）：${fault.wrong}`,
});

/** Why `added` would loosen, beside the layers that stand; each fault names the programme and the clause. */
export async function looseningFaults(
	schoolId: string,
	added: Overlay,
	standing: readonly Overlay[],
	today: string,
): Promise<Fault[]> {
	const library = await libraryOf(schoolId);
	const bases = await basesOf(schoolId, library, added.programmes ?? []);
	const overlays = [...standing, added];
	const own = `overlays/${standing.length}/`;
	const faults: Fault[] = [];
	for (const base of bases) {
		const judging = await prepareJudging(base as Plan, { today, library, overlays });
		if (judging.ok) continue;
		const ours = judging.faults.filter(({ path }) => path.startsWith(own));
		faults.push(...ours.map((fault) => about(base, fault)));
	}
	return faults;
}
