import { defineConfig } from '@playwright/test';
import { join, resolve } from 'node:path';
import { CHROMIUM_ARGUMENTS } from '../support/chromium/arguments.ts';
import { inheritedChromium } from '../support/chromium/handover.ts';
import { unwantedArguments } from '../support/chromium/memory.ts';

const cache = resolve(import.meta.dirname, '../../.cache');
const { executablePath, env } = await inheritedChromium();

/** The time zone of page and test: around midnight both must have the same date. */
const TIME_ZONE = 'Europe/Amsterdam';
process.env['TZ'] = TIME_ZONE;

/**
 * A test that gives the same on both screens runs on one of them: on a phone for what people do there
 * most, on a desktop for paper, storage and the network. Both screens are for what the width, a touch
 * or movement can change: looks, taps, focus, what is in sight. A spec in neither list runs on both,
 * but for its tests with the tag `@phone` or `@desktop`.
 */
const ON_PHONE = [
  'again',
  'aloud',
  'answerFile',
  'asText',
  'axe',
  'barriers',
  'beside',
  'blog',
  'cardChoice',
  'dripping',
  'early',
  'entering',
  'exercise',
  'fonts',
  'heard',
  'interview',
  'jobseeker',
  'kern',
  'keyboardPlan',
  'letGo',
  'look',
  'ownPlan',
  'paper',
  'picture',
  'placing',
  'plan',
  'practise',
  'radar',
  'reflow',
  'result',
  'search',
  'share',
  'shareWays',
  'situation',
  'skip',
  'steps',
  'threeWeeks',
  'trees',
  'verloop',
];
const ON_DESKTOP = [
  'anyPaper',
  'bare',
  'base',
  'broken',
  'canary',
  'careless',
  'chances',
  'deploy',
  'expect',
  'faults',
  'feedbackWay',
  'forcedColors',
  'framed',
  'full',
  'golden',
  'hanging',
  'history',
  'hostile',
  'interviewPrint',
  'keyboard',
  'keyboardAfter',
  'kill',
  'network',
  'offline',
  'otherAnswer',
  'own',
  'photos',
  'print',
  'printFigures',
  'profile',
  'resume',
  'sheets',
  'storage',
  'tabs',
  'told',
  'translated',
  'versions',
  'wipe',
];
const filesOf = (names: readonly string[]) => names.map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: '.',
  outputDir: join(cache, 'browser'),
  // Two cores: the third uses them while others wait for a clock, a slow host or the browser.
  workers: 3,
  fullyParallel: true,
  // A test that passes only the second time shows a fault.
  retries: 0,
  // No test measures time: a busy machine may take as long as it needs.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env['AHR_BROWSER_REPORT'] ?? join(cache, 'reports/browser.json') },
    ],
  ],
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: TIME_ZONE,
    trace: 'off',
    // A worker answers in the place of the host: what a test lets fail would come from the device, and
    // what it counts would not be asked for. offline.spec.ts is about the worker, and lets it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      args: [...CHROMIUM_ARGUMENTS],
      ignoreDefaultArgs: unwantedArguments(),
    },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: filesOf(ON_DESKTOP),
      grepInvert: /@desktop/,
      use: {
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      },
    },
    {
      name: 'desktop',
      testIgnore: filesOf(ON_PHONE),
      grepInvert: /@phone/,
      // A phone shows what moves, a desktop is asked for no motion: each is walked somewhere.
      use: { viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } },
    },
  ],
});
