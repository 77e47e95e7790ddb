import type { KeptText } from '../../codecs/files/ownData.ts';
import { fill } from '../../i18n/fill.ts';
import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { printPage } from '../../platform/print.ts';
import { keptValues } from '../../stores/kept/door.ts';
import { useFormats } from '../ui/useFormats.ts';
import { linesOf } from './linesOf.ts';
import { nameOf } from './nameOf.ts';

type Props = { readonly data: OwnPageData; readonly here: readonly KeptText[] };

/** Characters on a typed page. */
const PAGE = 3_000;

/** What is here, each with its name and what can be told of it. */
export function HereList({ data, here }: Props) {
  const { texts, addresses } = data;
  const formats = useFormats();
  if (here.length === 0) {
    return (
      <p>
        {texts.empty} <a href={addresses.start}>{texts.emptyGo}</a>
      </p>
    );
  }
  const keys = [...new Set(here.map(({ key }) => key))];
  const size = here.reduce((sum, { text }) => sum + text.length, 0);
  const pages = Math.round(size / PAGE);
  const linesFor = (key: string) => {
    const value = keptValues().find((one) => one.key === key);
    if (value === undefined) return [texts.lines.later];
    const unread = value.unreadable().length > 0 ? [texts.lines.unread] : [];
    const lines = [...linesOf(key, data, formats), ...unread];
    return lines.length === 0 ? [texts.lines.nothing] : lines;
  };
  return (
    <>
      <dl class="here">
        {keys.map((key) => (
          <div key={key}>
            <dt>{nameOf(key, texts)}</dt>
            {/* Two tests of one day have the same line. */}
            {linesFor(key).map((line, i) => (
              <dd key={`${i} ${line}`}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="soft">{pages > 1 ? fill(texts.size, { n: pages }) : texts.sizeOne}</p>
      <p class="screen-only">
        <button type="button" class="outline" onClick={() => void printPage()}>
          {texts.print}
        </button>
      </p>
    </>
  );
}
