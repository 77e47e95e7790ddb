import { vi } from 'vitest';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';

/** The page with all that is kept: every store, and what exports, imports and puts back. */
export async function openOwn(device: FakeDevice) {
  const environment = device.newTab();
  vi.resetModules();
  const { setEnvironment } = await import('../../../../src/stores/environment.ts');
  setEnvironment(environment);
  await import('../../../../src/stores/own/everything.ts');
  const parts = await Promise.all([
    import('../../../../src/stores/kept/door.ts'),
    import('../../../../src/stores/kept/keeping.ts'),
    import('../../../../src/stores/own/ownTexts.ts'),
    import('../../../../src/stores/own/takeIn.ts'),
    import('../../../../src/stores/own/undo.ts'),
    import('../../../../src/codecs/files/ownData.ts'),
    import('../../../../src/stores/exercises.ts'),
    import('../../../../src/stores/plan.ts'),
  ]);
  const [door, keeping, own, taking, undo, file, exercises, plan] = parts;
  await door.startKeeping();
  return {
    ...door,
    ...keeping,
    ...undo,
    ...exercises,
    ...plan,
    /** The file of all that is here. */
    save: async () => file.encodeOwnData(own.ownTexts(await own.secondTexts())),
    /** What would become of a file; the kind of refusal when nothing of it is read. */
    async look(text: string) {
      const decoded = file.decodeOwnData(text);
      if (decoded.kind !== 'ok') return decoded.kind;
      const planned = await taking.planTakingIn(decoded.values);
      return planned.map(({ key, outcome }) => `${key}: ${outcome}`);
    },
    /** Reads a file, as far as it is understood. */
    async read(text: string) {
      const decoded = file.decodeOwnData(text);
      if (decoded.kind !== 'ok') return decoded.kind;
      const isAllIn = await taking.takeIn(await taking.planTakingIn(decoded.values));
      await device.settled();
      return isAllIn;
    },
    async wipe() {
      const ready = undo.readyToWipe();
      await device.settled();
      const texts = ready();
      const isGone = await door.wipeAll();
      await device.settled();
      return { texts, isGone };
    },
  };
}

/** What lies on a device: its first store, and the texts of its second. */
export function lying(device: FakeDevice) {
  const second = [...device.records].map(([key, record]) => [
    key,
    (record as { readonly text: string | null }).text,
  ]);
  return {
    first: Object.fromEntries([...device.texts].toSorted()),
    second: Object.fromEntries(second.filter(([, text]) => text !== null).toSorted()),
  };
}

/** What the first store holds, without the names of epochs. */
export function meaning(device: FakeDevice) {
  return Object.entries(lying(device).first).map(([key, text]) => [
    key,
    text.replace(/"epoch":"[\w-]+"/, ''),
  ]);
}
