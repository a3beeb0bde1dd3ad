// `npm start`: install when needed, build when needed, run the server on the product's own Node.
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const { runNode, root, serverHeap } = await import('./node24.mjs');
const { buildIfNeeded } = await import('./build.mjs');
await buildIfNeeded();
process.exit(await runNode([...serverHeap, '--enable-source-maps', join(root, 'dist/app/main.mjs')]));
