import { describe, expect, it } from 'vitest';
import { isDeepened } from '../../../../src/domain/test/deepened.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { instrument } from '../../../support/builders/content.ts';
import { answerAll, KERN } from '../../../support/builders/responses.ts';
import { itemsOf } from '../../../../src/domain/test/instrument.ts';

const answered = (id: string): Response => new Map([[id, { value: 3, seq: 1, at: 0 }]]);

describe('whether anything beyond the kern is answered', () => {
  it('is false for the kern, for any number of its answers', () => {
    expect(isDeepened([instrument], new Map())).toBe(false);
    expect(isDeepened([instrument], answerAll(4, KERN))).toBe(false);
  });

  it('is true with any item outside it', () => {
    for (const { id, stage } of itemsOf(instrument))
      expect(isDeepened([instrument], answered(id)), id).toBe(stage !== 'kern');
  });

  it('is false for items that no version knows, or that one of them asks in the kern', () => {
    expect(isDeepened([instrument], answered('unheard-of'))).toBe(false);
    const [kernItem] = itemsOf(instrument);
    const statements = instrument.statements.map((item) => ({ ...item, stage: 'rollen' as const }));
    const moved = { ...instrument, version: 'v9', statements };
    expect(isDeepened([moved, instrument], answered(kernItem?.id ?? ''))).toBe(false);
    expect(isDeepened([moved], answered(kernItem?.id ?? ''))).toBe(true);
  });
});
