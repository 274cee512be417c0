/** Gives a text to the person as a file. */
export function downloadUnsaved(text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
	link.download = '没有保存的改动.txt';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
