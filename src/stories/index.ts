export { arrange } from './arrange.js';
export { voiceOf, voices } from './voices.js';
