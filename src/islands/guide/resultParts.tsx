import { fittedTips } from '../../domain/result/advice.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { Roles } from '../result/Roles.tsx';
import { ShareActions } from '../result/ShareActions.tsx';
import { Triangle } from '../result/Triangle.tsx';
import { NextStep, Said } from '../result/own/NextStep.tsx';
import { Step } from '../result/own/Step.tsx';
import type { Invented } from './person.ts';
import { inHaste, invent, TIED } from './person.ts';
import type { GuideData, Samples } from './samples.ts';
import { nothing } from './samples.ts';

type ResultParts = Pick<Samples, 'tools' | 'step' | 'roles'>;

/** What a result offers to do and to read. */
export function resultParts(data: GuideData): ResultParts {
  const { instrument, wording, texts, tips, barriers } = data;
  const clear = invent(data);
  const tools = (hasSheet: boolean) => (
    <ShareActions texts={texts} hasSheet={hasSheet} onShare={nothing} onPrint={nothing} />
  );
  const step = ({ response, profile }: Invented, chosen: TraitId | null) => (
    <Step
      {...{ instrument, wording, texts, chosen, response, profile, onChoose: nothing }}
      tips={{
        kind: 'ready',
        value: { tips: fittedTips(tips, instrument, response), texts, barriers, NextStep, Said },
      }}
      isAsked={{ current: false }}
    />
  );
  return {
    tools: { own: tools(true), earlier: tools(false) },
    step: {
      three: step(clear, null),
      six: step(invent(data, inHaste), null),
      chosen: step(clear, 'authenticiteit'),
    },
    roles: {
      one: <Roles profile={clear.profile} texts={texts} reader="own" />,
      two: (
        <Triangle
          profile={invent(data, { levels: TIED }).profile}
          texts={texts}
          named={['aanklager', 'redder']}
        />
      ),
    },
  };
}
