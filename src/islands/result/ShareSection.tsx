import type { ResultTexts } from '../../i18n/messages.ts';
import type { Sharable } from '../share/shareLink.ts';
import { Loaded } from '../load/Loaded.tsx';
import type { Later } from '../load/useLater.ts';
import type { Sharing } from './loadSharing.ts';

type Props = {
  readonly sharable: Sharable;
  readonly sharing: Later<Sharing>;
  readonly texts: ResultTexts;
};

/** *Deel dit resultaat*: its place is there at once, and it is filled when its code has come. */
export function ShareSection({ sharable, sharing, texts }: Props) {
  return (
    <section class="pass-on" aria-labelledby="delen" aria-busy={sharing.kind === 'waiting'}>
      <h2 id="delen" class="screen-only" tabIndex={-1}>
        {texts.share.title}
      </h2>
      <Loaded later={sharing} place="part" isAsked>
        {({ view, texts: words }) => (
          <view.SharePanel sharable={sharable} texts={texts} sharing={words} />
        )}
      </Loaded>
    </section>
  );
}
