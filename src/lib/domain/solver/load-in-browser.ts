/** Loads the solver in a browser, where the bundler says under which address its WebAssembly lies. */
import load from 'highs';
import wasmUrl from 'highs/runtime?url';
import type { LoadSolver } from './program.ts';

export const loadInBrowser: LoadSolver = () => load({ locateFile: () => wasmUrl });
