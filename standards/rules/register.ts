/** Every rule that there is (rules.md is the list; this is its order of printing). */
import type { RuleForm } from '#domain/rules/layer-rule.ts';
import { applicable } from './certificate/applicable.ts';
import { coverage } from './certificate/coverage.ts';
import { creditConversion } from './certificate/credit-conversion.ts';
import { timing } from './certificate/timing.ts';
import { graduation } from './chapters/graduation.ts';
import { internshipSafeguards } from './chapters/internship-safeguards.ts';
import { quality } from './chapters/quality.ts';
import { coreContent } from './courses/core-content.ts';
import { coreCount } from './courses/core-count.ts';
import { coreFields } from './courses/core-fields.ts';
import { foundationCount } from './courses/foundation-count.ts';
import { foundationFields } from './courses/foundation-fields.ts';
import { kinds } from './courses/kinds.ts';
import { order } from './courses/order.ts';
import { politics } from './courses/politics.ts';
import { publicLimited } from './courses/public-limited.ts';
import { publicMinimumHours } from './courses/public-minimum-hours.ts';
import { publicRequired } from './courses/public-required.ts';
import { themes } from './courses/themes.ts';
import { hoursPerCredit } from './credits/hours-per-credit.ts';
import { weekActivity } from './credits/week-activity.ts';
import { bases } from './facilities/bases.ts';
import { capacity } from './facilities/capacity.ts';
import { rooms } from './facilities/rooms.ts';
import { academicYear } from './hours/academic-year.ts';
import { electiveShare } from './hours/elective-share.ts';
import { enterpriseInternship } from './hours/enterprise-internship.ts';
import { internshipTotal } from './hours/internship-total.ts';
import { internshipWeek } from './hours/internship-week.ts';
import { practiceShare } from './hours/practice-share.ts';
import { professionalShare } from './hours/professional-share.ts';
import { publicShare } from './hours/public-share.ts';
import { total } from './hours/total.ts';
import { majorClass } from './identity/class.ts';
import { codes } from './identity/codes.ts';
import { duration } from './identity/duration.ts';
import { entry } from './identity/entry.ts';
import { name } from './identity/name.ts';
import { occupations } from './identity/occupations.ts';
import { code } from './occupation/code.ts';
import { trainingHours } from './occupation/training-hours.ts';
import { weights } from './occupation/weights.ts';
import { items } from './outcomes/items.ts';
import { support } from './outcomes/support.ts';
import { firstYear } from './practice/first-year.ts';
import { forms } from './practice/forms.ts';
import { internships } from './practice/internships.ts';
import { labourWeek } from './practice/labour-week.ts';
import { training } from './practice/training.ts';
import { weeklyLoad } from './school/weekly-load.ts';
import { dualQualified } from './staff/dual-qualified.ts';
import { enterprisePractice } from './staff/enterprise-practice.ts';
import { leader } from './staff/leader.ts';
import { partTime } from './staff/part-time.ts';
import { qualification } from './staff/qualification.ts';
import { seniorShare } from './staff/senior-share.ts';
import { studentRatio } from './staff/student-ratio.ts';
import { oldTerms } from './wording/old-terms.ts';
import type { StandardRule } from './world.ts';

/** By id. */
export const standardRules: readonly StandardRule[] = [
	applicable,
	coverage,
	creditConversion,
	timing,
	quality,
	graduation,
	internshipSafeguards,
	coreContent,
	coreCount,
	coreFields,
	foundationCount,
	foundationFields,
	kinds,
	order,
	politics,
	publicLimited,
	publicMinimumHours,
	publicRequired,
	themes,
	hoursPerCredit,
	weekActivity,
	bases,
	capacity,
	rooms,
	academicYear,
	electiveShare,
	enterpriseInternship,
	internshipTotal,
	internshipWeek,
	practiceShare,
	professionalShare,
	publicShare,
	total,
	majorClass,
	codes,
	duration,
	entry,
	name,
	occupations,
	code,
	trainingHours,
	weights,
	items,
	support,
	firstYear,
	forms,
	internships,
	labourWeek,
	training,
	weeklyLoad,
	dualQualified,
	enterprisePractice,
	leader,
	partTime,
	qualification,
	seniorShare,
	studentRatio,
	oldTerms,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Groups of rules that ask for numbers throughout; the others ask for lists of parts. */
const numberGroups = ['hours', 'credits', 'school', 'staff'];
const numberRules = [
	'certificate/coverage',
	'certificate/credit-conversion',
	'courses/foundation-count',
	'courses/core-count',
	'facilities/capacity',
	'identity/duration',
	'occupation/training-hours',
	'outcomes/support',
	'practice/first-year',
	'practice/labour-week',
];

const isList = ({ id }: StandardRule): boolean =>
	!numberGroups.includes(id.split('/')[0] ?? '') && !numberRules.includes(id);

/** What an overlay may know of each rule, by id. */
export const ruleForms: ReadonlyMap<string, RuleForm> = new Map(
	standardRules.map((rule) => [
		rule.id,
		{ title: rule.title, scope: rule.scope, list: isList(rule) },
	]),
);
