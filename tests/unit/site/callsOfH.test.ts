import { describe, expect, it } from 'vitest';
import { callsOfH } from '../../../src/site/callsOfH.ts';

const { config, transform } = callsOfH();

describe('JSX as calls of h', () => {
  it('has what it calls, without a new line before the code', () => {
    const [name] = config().oxc.jsx.pragma.split('.');
    const { code } = transform.handler('const a = <p />;\n');
    expect(code).toBe(`import * as ${name} from 'preact';const a = <p />;\n`);
  });

  it('is for files with JSX only: an inline script must import nothing', () => {
    expect(transform.filter.id.test('/src/islands/app/App.tsx')).toBe(true);
    expect(transform.filter.id.test('/src/islands/inline/early.ts')).toBe(false);
  });
});
