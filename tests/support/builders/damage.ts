// cspell:ignore fbclid guillemets
import type { Arbitrary } from 'fast-check';
import { fc } from './property.ts';

/** Something that happens to a fragment on its way. `at` chooses the place, if it has one. */
type Damage = (fragment: string, at: number) => string;

/** Puts marks between two letters or digits of the text, but not into an escape. */
function within(marks: string): Damage {
  return (text, at) => {
    const places = [...text].map((_, i) => i).filter((i) => isInside(text, i));
    const place = places[at % places.length];
    return place === undefined ? text : text.slice(0, place) + marks + text.slice(place);
  };
}

function isInside(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 16), place);
  return (
    /[a-z\d]{2}$/i.test(before) &&
    !/[%&=]/.test(before) &&
    /^[a-z\d]{2}/i.test(text.slice(place)) &&
    // Not into a word of the address before it, such as its name.
    !text.slice(place).includes('#')
  );
}

/** Puts text for the full stop between code and name. */
function dot(marks: string): Damage {
  return (text) => text.replace(/(?<=[a-z\d]{20})\.(?=[a-z\d]{4})/i, marks);
}

function around(before: string, after: string): Damage {
  return (text) => before + text + after;
}

/** Each letter in another form; an escape stays as it is. */
function letters(form: (letter: string) => string): Damage {
  return (text) =>
    text.replaceAll(/[%=](?:25)*[\da-f]{2}|&#?\w+;|[a-z\d]/gi, (found) =>
      found.length > 1 ? found : form(found),
    );
}

/**
 * What mail, chat, typographers, readers of PDF, trackers and people do to a link, by
 * its name.
 */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'nothing at all': around('', ''),
  'its own #': around('#', ''),
  'a second #': around('##', ''),
  '%23': around('%23', ''),
  '%2523': around('#%2523', ''),
  '%252523': around('#%252523', ''),
  '&#35;': around('&#35;', ''),
  '&#x23;, escaped': around('%26%23x23%3B', ''),
  '&num;': around('&num;', ''),
  '&amp;num;': around('&amp;num;', ''),
  'a # of quoted-printable': around('=23', ''),
  'a full stop': around('', '.'),
  'a full stop and words after it': around('', '. Groeten'),
  'three dots': around('', '...'),
  'one letter for three dots': around('', '…'),
  'a comma': around('', ','),
  'a bracket and a full stop': around('', ').'),
  'a question mark': around('', '?'),
  'an exclamation mark': around('', '!'),
  'a colon': around('', ':'),
  'a semicolon': around('', ';'),
  'a hyphen behind it': around('', '-'),
  'a note behind it': around('', '[1]'),
  'a small note behind it': around('', '¹'),
  'a mark of a brand': around('', '™'),
  'angle brackets': around('<', '>'),
  'escaped angle brackets': around('%3C', '%3E'),
  'angle brackets of a page': around('&lt;', '&gt;'),
  'square brackets': around('[', ']'),
  'round brackets': around('(', ')'),
  quotes: around('"', '"'),
  'quotes of a page': around('&quot;', '&quot;'),
  'curly quotes': around('“', '”'),
  'escaped curly quotes': around('%E2%80%9C', '%E2%80%9D'),
  guillemets: around('«', '»'),
  apostrophes: around("'", "'"),
  'marks for italics': around('_', '_'),
  'marks for bold': around('**', '**'),
  'marks for strike-through': around('~~', '~~'),
  'marks for code': around('`', '`'),
  'marks for hiding': around('||', '||'),
  'blanks around it': around('  ', '\n'),
  'other blanks around it': around('\u00a0\u3000', '\u2003\u2028'),
  'a blank, escaped': around('%20', '%20'),
  'a mark of byte order': around('\ufeff', ''),
  'a half letter behind it': around('', '%E2%80'),
  'a letter that is not UTF-8': around('%96', '%AD'),
  'a line break within': within('\r\n'),
  'a line break within, escaped': within('%0D%0A'),
  'a line break and a blank within': within('\n '),
  'a hyphen and a line break within': within('-\n'),
  'a hyphen of Unicode and a line break within': within('\u2010\r\n'),
  'a soft hyphen and a line break within': within('\u00ad\n'),
  'a dash within, escaped': within('%E2%80%93'),
  'a line break of quoted mail within': within('\n> '),
  'the same, quoted twice': within('\r\n>> '),
  'a soft line break of mail': within('=\r\n'),
  'a soft line break, escaped': within('=0D=0A'),
  'the sign of a soft line break alone': within('='),
  'a blank that nobody sees': within('\u200b'),
  'the same, escaped': within('%E2%80%8B'),
  'a blank that nobody sees, as a page writes it': within('&#8203;'),
  'a soft hyphen': within('\u00ad'),
  'a soft hyphen, as a page writes it': within('&shy;'),
  'a name of a blank that nobody sees': within('&ZeroWidthSpace;'),
  'a place where a page may break': within('<wbr>'),
  'the same, as a page writes it': within('&lt;wbr/&gt;'),
  'a line break of a page': within('<br />'),
  'bold letters of a page within': within('</b><b>'),
  'a place to break every ten letters': (text) =>
    text.replaceAll(/[a-z\d]{10}(?=[a-z\d])/gi, '$&<wbr>'),
  'a backslash within': within('\\'),
  'an ellipsis before the name': dot('…'),
  'a blank before the name': dot(' '),
  'a full stop and a blank before the name': dot('. '),
  'a full stop and a line break before the name': dot('.\r\n'),
  'a comma before the name': dot(','),
  'a middle dot before the name': dot('·'),
  'an escaped full stop before the name': dot('%2E'),
  'a full stop of quoted-printable': dot('=2E'),
  'a full stop of a page': dot('&#46;'),
  'a full stop with a name, of a page': dot('&period;'),
  'a full stop after a backslash': dot('\\.'),
  'a full-width full stop': dot('．'),
  'every letter escaped': letters((letter) => `%${letter.charCodeAt(0).toString(16)}`),
  'every letter as a page may write it': letters((letter) => `&#${letter.charCodeAt(0)};`),
  'full-width letters': letters((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'ligatures of a reader of PDF': (text) =>
    text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  'the address before it': around('https://voorbeeld.example/gedeeld/#', ''),
  'the address before it, escaped': (text) =>
    encodeURIComponent(`https://voorbeeld.example/gedeeld/#${text}`),
  'the address as a link of Markdown': (text) => `[${text}](https://voorbeeld.example/#${text})`,
  'the address twice': (text) => `${text} https://voorbeeld.example/gedeeld/#${text}`,
  'a word before it': around('Kijk: ', ''),
  'a day and a time before it': around('12-03-2025 14:05 Anne: ', ''),
  'a page of a mail filter before it': around(
    'https://filter.example/v3/__https://voorbeeld.example/gedeeld/*',
    '__;Iw!!AbCdEf!xyz$',
  ),
  'a mark of somebody who follows people': around('', '?fbclid=IwAR0abc_def-123'),
  'another such mark': around('', '&utm_source=mail'),
  'such a mark before it': around('?utm_source=mail&utm_medium=app#', ''),
  'a mark of a place in the text': around('', ':~:text=zes%20scores,-marge'),
  'the same after a #': around('', '#:~:text=zes'),
  'words after it': around('', ' Groeten van Anne'),
  'words after it on a new line': around('', '.\n\nGroeten'),
};

/** One damage, at any place. */
export const arbDamage: Arbitrary<readonly [name: string, damage: (fragment: string) => string]> =
  fc
    .tuple(fc.constantFrom(...Object.keys(DAMAGES)), fc.nat(400))
    .map(([name, at]) => [name, (fragment) => DAMAGES[name]?.(fragment, at) ?? fragment]);

/** The fragment as a browser hands it on: it removes line breaks and escapes what is no ASCII. */
export function inAddressBar(fragment: string): string {
  return new URL(`https://voorbeeld.example/gedeeld/#${fragment}`).hash;
}
