import type { Statement } from '../../domain/test/instrument.ts';
import type { Step } from '../../domain/test/steps.ts';
import type { PageData } from '../../i18n/messages.ts';
import { AskScreen } from './AskScreen.tsx';
import { StatementStep } from './StatementStep.tsx';

type Props = {
  readonly version: string;
  readonly texts: PageData['questionnaire'];
  readonly wording: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly index: number;
  readonly item: Statement;
  /** Whether the page's own heading is above this statement. */
  readonly underPromise: boolean;
  readonly onStep: (step: number) => void;
  readonly onFinish: () => void;
};

/** A screen with one statement. The frame around it stays from statement to statement. */
export function StatementScreen({ wording, item, underPromise, ...frame }: Props) {
  const text = wording[item.id] ?? '';
  return (
    <AskScreen ids={[item.id]} asked={{ text }} {...frame}>
      {({ response, choose, leaves, announced }) => (
        <StatementStep
          texts={frame.texts}
          itemId={item.id}
          wording={text}
          value={response.get(item.id)?.value}
          level={underPromise ? 2 : 1}
          onChoose={(value, byPointer) => choose(0, value, byPointer)}
          leaves={leaves}
          isAnnounced={announced !== null}
        />
      )}
    </AskScreen>
  );
}
