/**
 * Mutation tests of the rules and the codecs: `npm run mutation`. The working directory is the
 * project; one file: `npm run mutation -- --mutate src/domain/result/naming.ts`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/domain/**/*.ts', 'src/codecs/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/tools/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
  // A copy of the project to change: in the project, since node_modules may be a link to elsewhere.
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', '.astro', '.cache', '.docs', 'test-results'],
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  allowEmpty: false,
  disableTypeChecks: true,
};
