import { vi } from 'vitest';

// Runs before each file of tests that share a worker: none finds what another left in a module.
vi.resetModules();
vi.unstubAllGlobals();
