/** Guests: whoever reads one plan by a link, without an account. */
export {
	linksOf,
	makeLink,
	mayInviteGuests,
	visitHash,
	withdrawLink,
	type GuestLink,
	type MadeLink,
} from './links.ts';
export {
	enterByLink,
	guestOf,
	lookAtLink,
	noteDownload,
	type Guest,
	type OpenedLink,
	type Visit,
} from './visit.ts';
