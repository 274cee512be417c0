/** A text field of a form; a file or nothing is an empty text. `longest` in UTF-16 units. */
export function formText(form: FormData, name: string, longest = 200): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.slice(0, longest) : '';
}
