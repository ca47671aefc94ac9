/** Starts `worker.ts`: a thread does not take over the loader that lets the main thread import TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
