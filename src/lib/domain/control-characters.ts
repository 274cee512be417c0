/** Line breaks and tabs are none; halves of a character alone (`\ud800`) are: no document and no fingerprint can hold them. */
export const controlCharacters = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;
