/** Words as part of a file's name: what Windows or Linux would not have in one is `_`. */
export const fileName = (words: string): string => words.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
