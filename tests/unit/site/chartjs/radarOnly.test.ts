import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { radarOnly, without } from '../../../../src/site/chartjs/radarOnly.ts';

const CODE = `
  function used() { return unused(1); }
  function unused(a = {}) { return a; }
  class Bar extends Base { static id = 'bar'; draw() { return 1; } update() { return 2; } }
  const modes = { nearest() { return 3; }, point: 4, far: (a) => a * 2, near: (a) => a };
  export { used, unused };
`;
const trim = (names: Readonly<Record<string, string>>) => without(names, CODE, parseAst(CODE));

describe('what is left out of Chart.js', () => {
  it('leaves a function its name, since another file may import it', () => {
    const code = trim({ functions: 'unused' });
    expect(code).toContain('function unused(a = {}) {}');
    expect(code).toContain('return unused(1)');
  });

  it('takes methods out by class, so that a call of one cannot pass unseen', () => {
    const code = trim({ Bar: `draw` });
    expect(code).toContain('class Bar extends Base');
    expect(code).not.toContain('draw');
    expect(code).toContain('update() { return 2; }');
  });

  it('leaves a method that is called without effect its name, when asked to', () => {
    expect(trim({ Bar: 'draw()' })).toContain('draw() {} update() { return 2; }');
  });

  it('empties functions of an object, however they are written', () => {
    expect(trim({ modes: 'nearest far' })).toContain(
      '{ nearest() {}, point: 4, far: (a) => {}, near: (a) => a }',
    );
  });

  it('takes several from one file, whatever their order', () => {
    const code = trim({ modes: 'nearest', Bar: 'update draw', functions: 'unused used' });
    expect(code).not.toMatch(/return/);
    expect(() => parseAst(code)).not.toThrow();
  });

  it('refuses a name that is not there: a new version is to be looked at', () => {
    expect(() => trim({ Bar: 'draw drawn' })).toThrow('There is no Bar.drawn to leave out.');
    expect(() => trim({ functions: 'draw' })).toThrow('functions.draw');
  });

  it('concerns the two files of Chart.js alone', () => {
    const plugin = radarOnly();
    const transform = plugin.transform.bind({ parse: parseAst });
    expect(transform(CODE, '/src/chart.ts')).toBeUndefined();
    expect(transform(CODE, '/node_modules/chart.js/dist/helpers.js')).toBeUndefined();
    expect(() => transform(CODE, '/node_modules/chart.js/dist/chart.js')).toThrow();
  });
});
