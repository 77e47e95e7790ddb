import { describe, expect, it } from 'vitest';
import { frameAddress, frameCode, PLAIN } from '../../../../src/islands/placing/frameCode.ts';
import { wishesIn } from '../../../../src/codecs/links/wishes.ts';

const data = {
  embed: 'https://roer.example/embed/',
  loader: 'https://roer.example/insluiten/v1.js',
  title: 'De "test" & meer',
};

describe('the code of a frame', () => {
  it('is one frame and one script, both of this site, and safe in any title', () => {
    const code = frameCode(data, PLAIN);
    expect(code).toContain('title="De &quot;test&quot; &amp; meer"');
    expect(code.match(/https?:\/\/[^/]+/g)).toEqual([
      'https://roer.example',
      'https://roer.example',
    ]);
    expect(code).toContain('allow="clipboard-write; web-share; fullscreen"');
    expect(code).toMatch(/<script async src="[^"]+v1\.js"><\/script>$/);
  });

  it('says what is chosen behind the #, as the frame reads it', () => {
    const address = frameAddress(data.embed, { accent: 'a1003c', scheme: 'donker' });
    expect(address).toBe('https://roer.example/embed/#kleur=a1003c&thema=donker');
    expect(wishesIn(new URL(address).hash)).toEqual({
      accent: 'a1003c',
      scheme: 'dark',
      secret: null,
    });
  });

  it('does not name our own colour', () => {
    expect(frameAddress(data.embed, { accent: '0b4f6c', scheme: null })).toBe(data.embed);
  });
});
