import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { fullTime, isProfessional } from '#domain/staff/heads.ts';
import { awaiting, condition } from '../conditions.ts';
import { judgeMembers } from '../members.ts';

/** The certificate is asked of all, the degree of those who teach the profession. */
const kinds = {
	teachingCertificate: { who: '专任教师', what: '教师资格证书', asked: () => true },
	relatedDegree: { who: '专业课专任教师', what: '相关专业学历', asked: isProfessional },
};

/** By its part; a layer that names none says it in its words. */
const kindOf = ({ part, value }: Parameter): keyof typeof kinds => {
	if (part === 'teachingCertificate' || part === 'relatedDegree') return part;
	return value.parts?.some((words) => words.includes('教师资格'))
		? 'teachingCertificate'
		: 'relatedDegree';
};

function judge(facts: Facts, parameter: Parameter): Judgement {
	const key = kindOf(parameter);
	const { who, what, asked } = kinds[key];
	const teachers = fullTime(facts).filter(asked);
	if (teachers.length === 0) return awaiting(parameter, `本专业的${who}`, ['teachers']);
	const members = teachers.map((teacher) => ({ teacher, has: teacher[key] }));
	return judgeMembers({ parameter, members, who, what, key });
}

/** 9.3: 具有教师资格证书；具有……相关专业学历. */
export const qualification = condition({
	id: 'staff/qualification',
	title: '教师资格和专业学历',
	needs: '专任教师的教师资格证书和专业学历',
	at: ['teachers'],
	judge: (facts, parameter) => [judge(facts, parameter)],
});
