import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openOwn } from './openOwn.ts';

it('every kept value has a name in plain words', async () => {
  const { names } = loadContent(resolve(import.meta.dirname, '../../../../content')).ui.ownData;
  const tab = await openOwn(fakeDevice());
  const keys = tab.keptValues().map(({ key }) => key);
  expect(Object.keys(names).toSorted()).toEqual(keys.toSorted());
});
