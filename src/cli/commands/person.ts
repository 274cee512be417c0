import { isSchoolRole, schoolRoles } from '#server/access/role.ts';
import {
	createFirstOperator,
	createPerson,
	dropSecondFactor,
	erasePerson,
	resetPassword,
} from '#server/people/index.ts';
import { flag, print, refuse, text, type Arguments, type Command, type Exit } from '../command.ts';
import { choosePassword, type Chosen } from '../passwords.ts';
import { answered } from '../service.ts';

function announce(name: string, { password, isMade }: Chosen): void {
	print(`已建立 ${name} 的账号`);
	if (isMade) print(`初始密码：${password}（只显示这一次，请交给本人）`);
}

async function operator(given: Arguments): Promise<Exit> {
	const name = text(given, 'name') ?? '';
	const account = text(given, 'email') ?? text(given, 'phone') ?? '';
	const chosen = await choosePassword(flag(given, 'password-stdin'));
	const answer = await createFirstOperator({ name, account, password: chosen.password });
	return answered('person operator', answer, () => announce(name, chosen));
}

async function create(given: Arguments): Promise<Exit> {
	const role = text(given, 'role') ?? '';
	if (!isSchoolRole(role)) {
		const right = `可用 ${schoolRoles.join('、')}`;
		return refuse('person create', [
			{ path: '--role', wrong: `${role || '（缺）'} 不是角色`, right },
		]);
	}
	const name = text(given, 'name') ?? '';
	const email = text(given, 'email');
	const phone = text(given, 'phone');
	const chosen = await choosePassword(flag(given, 'password-stdin'));
	const answer = await createPerson({
		name,
		...(email === null ? {} : { email }),
		...(phone === null ? {} : { phone }),
		password: chosen.password,
		member: {
			schoolId: text(given, 'school') ?? '',
			role,
			department: text(given, 'department') ?? '',
		},
	});
	return answered('person create', answer, () => announce(name, chosen));
}

async function password(given: Arguments): Promise<Exit> {
	const account = text(given, 'email') ?? text(given, 'phone') ?? '';
	const chosen = await choosePassword(flag(given, 'password-stdin'));
	const answer = await resetPassword(account, chosen.password);
	return answered('person password', answer, ({ name }) => {
		print(`${name}的密码已重设，原来的登录都已退出`);
		if (chosen.isMade) print(`新密码：${chosen.password}（只显示这一次，请交给本人）`);
	});
}

async function secondFactor(given: Arguments): Promise<Exit> {
	const answer = await dropSecondFactor(text(given, 'email') ?? text(given, 'phone') ?? '');
	return answered('person second-factor', answer, ({ name }) =>
		print(`${name}的两步验证已关闭，原来的登录都已退出`),
	);
}

async function erase(given: Arguments): Promise<Exit> {
	const answer = await erasePerson(text(given, 'email') ?? text(given, 'phone') ?? '');
	return answered('person erase', answer, ({ name, schools }) =>
		print(`${name}的账号和个人信息已删除，${schools} 所学校的操作记录不再有其姓名`),
	);
}

export const command: Command = {
	usage:
		'person operator --name NAME --email E|--phone P [--password-stdin] | person create --school ID --role ROLE --name NAME --email E|--phone P [--department D] [--password-stdin] | person password --email E|--phone P [--password-stdin] | person second-factor --email E|--phone P | person erase --email E|--phone P',
	does: '建立第一位平台管理员，或某校的一个账号，或重设密码，或关闭丢失的两步验证，或删除已不属于任何学校的账号；密码由标准输入给出，或自动生成并显示一次',
	options: {
		name: 'text',
		email: 'text',
		phone: 'text',
		school: 'text',
		role: 'text',
		department: 'text',
		'password-stdin': 'flag',
	},
	words: [1, 1],
	async run(given) {
		const [word = ''] = given.positionals;
		if (word === 'operator') return operator(given);
		if (word === 'create') return create(given);
		if (word === 'password') return password(given);
		if (word === 'second-factor') return secondFactor(given);
		if (word === 'erase') return erase(given);
		return refuse('person', [
			{
				path: word,
				wrong: '不认识的子命令',
				right:
					'可用 person operator、person create、person password、person second-factor、person erase',
			},
		]);
	},
};
