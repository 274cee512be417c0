export { valueWords } from '#exports/views/value-words.ts';
