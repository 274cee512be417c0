/** Starts the thread from its source, where nothing is built: Node 20 gives a thread no `--import`. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
