import type { ResultTexts } from '../../i18n/messages.ts';

type Props = { readonly texts: ResultTexts };

/** On paper only: where this came from. The way to the site, and never to this result. */
export function PaperFoot({ texts: { result, site } }: Props) {
  const { size, path } = site.qr;
  return (
    <div class="paper-from print-only">
      <p>
        {result.printedFrom}
        <br />
        {site.address}
      </p>
      <svg class="qr-site" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={path} />
      </svg>
    </div>
  );
}
