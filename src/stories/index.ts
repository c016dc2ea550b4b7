export { arrange } from './arrange.js';
export { labelsOf } from './labels.js';
export { voiceOf, voices } from './voices.js';
