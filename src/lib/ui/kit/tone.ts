/** Colours of results (styles/tones.css): met, broken, left from, to be known, still open. */
export type Tone = 'ok' | 'bad' | 'dev' | 'hint' | 'todo';
