import type { SharingTexts, UiTexts } from '../../i18n/messages.ts';

type Props = { readonly texts: UiTexts['result']; readonly site: SharingTexts['site'] };

/** On paper only: where this came from. The way to the site, and never to this result. */
export function PaperFoot({ texts, site }: Props) {
  const { size, path } = site.qr;
  return (
    <div class="paper-from print-only">
      <p>
        {texts.printedFrom}
        <br />
        {site.address}
      </p>
      <svg class="qr-site" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={path} />
      </svg>
    </div>
  );
}
