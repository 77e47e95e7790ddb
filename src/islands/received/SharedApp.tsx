import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { decodeShared } from '../../codecs/links/shared.ts';
import type { FirstFile, MoreTexts } from '../../i18n/firstTexts.ts';
import { joinedTexts } from '../../i18n/firstTexts.ts';
import type { ItemWording, PageData, SharingTexts } from '../../i18n/messages.ts';
import { $measure } from '../../stores/measure.ts';
import { fetchTexts } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { BrokenLink } from './BrokenLink.tsx';
import { SharedResult } from './SharedResult.tsx';

type Props = { readonly data: PageData };

/** The fragment of the page itself, such as that of the skip link, is no shared result. */
function isOwnAnchor(hash: string): boolean {
  return hash.length > 1 && document.getElementById(hash.slice(1)) !== null;
}

/** Reads the fragment, now and whenever it changes, and shows the result in it or says what is wrong. */
export function SharedApp({ data }: Props) {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      if (!isOwnAnchor(location.hash)) setFragment(location.hash);
    };
    globalThis.addEventListener('hashchange', follow);
    return () => globalThis.removeEventListener('hashchange', follow);
  }, []);
  const shared = useMemo(() => decodeShared(fragment, [data.instrument]), [fragment, data]);
  const withAnswers = shared.kind === 'answers';
  const load = useCallback(async () => {
    const [first, more, sharing, wording] = await Promise.all([
      fetchTexts<FirstFile>(data.later.result),
      fetchTexts<MoreTexts>(data.later.more),
      fetchTexts<SharingTexts>(data.later.sharing),
      withAnswers ? fetchTexts<ItemWording>(data.later.wording) : null,
    ]);
    $measure.set({ instrument: data.instrument, norms: first.norms });
    return { ...joinedTexts(first, more), sharing, wording };
  }, [data, withAnswers]);
  const loaded = useLater(load);

  if (loaded.kind !== 'ready' || (withAnswers && loaded.value.wording === null)) {
    const later = loaded.kind === 'ready' ? ({ kind: 'waiting' } as const) : loaded;
    return <Loaded later={later} place="page" title={data.result.title} />;
  }
  const { texts } = loaded.value;
  return shared.kind === 'scores' || shared.kind === 'answers' ? (
    <SharedResult key={fragment} shared={shared} siteName={data.siteName} {...loaded.value} />
  ) : (
    <BrokenLink kind={shared.kind} texts={texts.share} />
  );
}
