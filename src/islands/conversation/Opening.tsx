import type { ConversationData } from '../../i18n/say/conversation.ts';
import { pageUrl } from '../../urls.ts';

type Props = { readonly data: ConversationData; readonly hasOffers: boolean };

/** What the sheet is for, how it is filled in, and which other sheets there are. */
export function Opening({ data: { texts, locale }, hasOffers }: Props) {
  const linked = (list: typeof texts.links) =>
    list.map(({ to, name }, i) => (
      <span key={to}>
        {i > 0 && ' · '}
        <a href={pageUrl(to, locale)}>{name}</a>
      </span>
    ));
  return (
    <header class="opening">
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p class="soft">{texts.free}</p>
      {hasOffers ? (
        <p key="offered">{texts.offered}</p>
      ) : (
        <p key="nothing">
          {texts.nothing} {linked(texts.links)}
        </p>
      )}
      <p class="soft">
        {texts.others} {linked(texts.otherLinks)}
      </p>
    </header>
  );
}
