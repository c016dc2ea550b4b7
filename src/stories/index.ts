export { type Arranged, arrange } from './arrange.js';
export { type StoryDays, storyDays } from './days.js';
export { voiceOf, voices } from './voices.js';
