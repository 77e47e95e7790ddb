// cspell:ignore unstub
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startFonts } from '../../../../src/islands/app/fonts.ts';
import { $instruments } from '../../../../src/stores/measure.ts';
import { $route, START } from '../../../../src/stores/route.ts';
import { answer } from '../../../../src/stores/state.ts';
import { instruments } from '../../../support/builders/content.ts';
