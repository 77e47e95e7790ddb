import { vi } from 'vitest';
import type { Instrument } from '../../../../src/domain/test/instrument.ts';
import type { AnswerValue } from '../../../../src/domain/test/response.ts';
import type { Environment } from '../../../../src/stores/environment.ts';
import { instrument } from '../../../support/builders/content.ts';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';

/** A freshly loaded page: its own stores on a device that may be shared. */
export type Tab = Awaited<ReturnType<typeof openTabIn>>;

/** `instruments`: the versions that the page knows, the newest first. */
export function openTab(
  device: FakeDevice,
  early?: (tab: Early) => void,
  instruments: readonly Instrument[] = [instrument],
): Promise<Tab> {
  return openTabIn(device.newTab(), early, instruments);
}

/** A tab that has not read the second store yet. */
export type Early = { readonly say: (itemId: string, value: AnswerValue) => void };

export async function openTabIn(
  environment: Environment,
  early?: (tab: Early) => void,
  instruments: readonly Instrument[] = [instrument],
) {
  vi.resetModules();
  const { setEnvironment } = await import('../../../../src/stores/environment.ts');
  setEnvironment(environment);
  const { $instruments } = await import('../../../../src/stores/measure.ts');
  $instruments.set(instruments);
  const [door, held, state, attempts, { $keeping, $wipeTold }, present] = await Promise.all([
    import('../../../../src/stores/kept/door.ts'),
    import('../../../../src/stores/kept/held.ts'),
    import('../../../../src/stores/state.ts'),
    import('../../../../src/stores/attempts.ts'),
    import('../../../../src/stores/kept/keeping.ts'),
    import('../../../../src/stores/kept/present.ts'),
  ]);
  /** Answers one item of the instrument v1. */
  const say = (itemId: string, value: AnswerValue) => state.answer('v1', itemId, value);
  const joined = door.startKeeping();
  early?.({ say });
  await joined;
  return {
    ...door,
    ...held,
    ...present,
    ...state,
    ...attempts,
    say,
    /** The answers of the current attempt. */
    said: () =>
      Object.fromEntries([...state.$response.get()].map(([id, { value }]) => [id, value])),
    keeping: () => $keeping.get(),
    /** Whether the page says that another tab wiped all. */
    wasWiped: () => $wipeTold.get() === 'wipedElsewhere',
    /** Whether it says that something stayed on the device. */
    isPartlyWiped: () => $wipeTold.get() === 'wipedPartly',
    /** The number of answers per attempt, oldest first. */
    attempts: () => state.$state.get().attempts.map(({ answers }) => answers.size),
  };
}
