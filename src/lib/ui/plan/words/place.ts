export { placeWords } from '#exports/views/place-words.ts';
