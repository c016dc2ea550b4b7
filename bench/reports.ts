import { writeFileSync } from 'node:fs';
import { goldens, produced } from './golden.js';

for (const golden of goldens) writeFileSync(golden.file, await produced(golden));
