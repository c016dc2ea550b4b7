/** Tests are compiled by tsc first: running plain JavaScript is an order of magnitude faster than transforming. */
export default {
  rootDir: 'dist',
  testMatch: ['<rootDir>/__tests__/**/*.test.js'],
  runner: 'jest-light-runner',
  setupFiles: ['<rootDir>/__tests__/seed.js'],
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/../__tests__/closing-line.mjs'],
};
