/* Runs in pages of a random run: tells what goes on the shelf, and what leaves it while something is decided. */
{
	const isOurs = (key) => key.startsWith('xunbiao/unsaved/');
	const { setItem, removeItem } = Storage.prototype;
	Storage.prototype.setItem = function (key, value) {
		if (isOurs(key)) window.shelved(value);
		return setItem.call(this, key, value);
	};
	Storage.prototype.removeItem = function (key) {
		const value = this.getItem(key);
		if (isOurs(key) && value !== null && window.deciding) window.settled(value, window.deciding);
		return removeItem.call(this, key);
	};
}
