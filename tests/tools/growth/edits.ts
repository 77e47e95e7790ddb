import { appending, replacing, type Edit } from './builds.ts';

/** A change that the keeper of a site makes; one of these goes online at every deploy. */
export interface Change {
  readonly what: string;
  readonly edit: Edit;
}

/** A side effect, so that it is still there when the code was made small. */
const MORE_CODE = "\nperformance.mark('changed');\n";

export const CHANGES: readonly Change[] = [
  {
    what: 'a statement reworded',
    edit: replacing('content/nl/items.yaml', /(?<= zel-4: ).*/, 'Mijn stemming merk ik op.'),
  },
  {
    what: 'a tip reworded',
    edit: replacing('content/nl/tips/visie-en-doelen.yaml', /(?<= gives: ).*/, 'Dit kan helpen.'),
  },
  {
    what: 'a page of text reworded',
    edit: replacing('content/nl/paginas/privacy.md', /(?<=\nlead: ).*/, 'Hier lees je alles.'),
  },
  {
    what: 'code of the result changed',
    edit: appending('src/islands/result/ResultView.tsx', MORE_CODE),
  },
  {
    what: 'code of the radar changed',
    edit: appending('src/islands/radar/Radar.tsx', MORE_CODE),
  },
];
