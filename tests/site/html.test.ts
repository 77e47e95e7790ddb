import { describe, expect, it } from 'vitest';
import { find, tagsOf } from './html.ts';

describe('reading a built page', () => {
  it('sees tags and attributes however they are written', () => {
    const [tag] = tagsOf(`<A HREF='/a/' data-b=c hidden title="x > y &amp; z">`);
    expect(tag?.name).toBe('a');
    expect([...(tag?.attributes ?? [])]).toEqual([
      ['href', '/a/'],
      ['data-b', 'c'],
      ['hidden', ''],
      ['title', 'x > y & z'],
    ]);
  });

  it('sees no tags in comments, scripts and styles', () => {
    const html = `<!-- <p> --><script>a='<p>'</script><style>b</style><i>`;
    expect(tagsOf(html).map(({ name, body }) => `${name}:${body}`)).toEqual([
      `script:a='<p>'`,
      'style:b',
      'i:',
    ]);
  });

  it('finds by name and attribute', () => {
    const tags = tagsOf('<meta name=a content=1><meta name=b content=2>');
    expect(find(tags, 'meta', { name: 'b' })?.attributes.get('content')).toBe('2');
    expect(find(tags, 'meta', { name: 'c' })).toBeUndefined();
  });
});
