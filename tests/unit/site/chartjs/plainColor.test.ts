import { describe, expect, it } from 'vitest';
import { plainColor } from '../../../../src/site/chartjs/plainColor.ts';

const { resolveId, load } = plainColor();

describe('the stand-in for colour arithmetic', () => {
  it('takes the place of that one package', () => {
    expect(resolveId('@kurkle/color')).toBeDefined();
    expect(resolveId('chart.js')).toBeUndefined();
    expect(load('chart.js')).toBeUndefined();
  });

  it('is a colour that is never valid, so that Chart.js takes the colour to come as it is', async () => {
    const code = load(resolveId('@kurkle/color') ?? '') ?? '';
    const address = `data:text/javascript,${encodeURIComponent(code)}`;
    const { Color } = (await import(/* @vite-ignore */ address)) as {
      Color: new (text: string) => { valid: boolean };
    };
    expect(new Color('#fff').valid).toBe(false);
  });
});
