import { useEffect, useRef } from 'preact/hooks';
import type { PlanPart } from '../../../domain/result/ownPlan.ts';
import { PLAN_LIMIT, PLAN_PARTS, partIn, planFor } from '../../../domain/result/ownPlan.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { fill } from '../../../i18n/format.ts';
import type { ResultTexts } from '../../../i18n/messages.ts';
import { sayOwnPlan } from '../../../i18n/say/ownPlan.ts';
import { $plans, readPlans, writePlan } from '../../../stores/plans.ts';
import { useCut } from '../../ui/useCut.ts';
import { useStore } from '../../ui/useStore.ts';

type Words = { readonly trait: TraitId; readonly result: ResultTexts['result'] };
type Opening = { readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };

const FIELDS = 'own-plan-fields';

/** Opens the room to put a step in one's own words. */
export function OwnPlanButton({ trait, result, isOpen, onOpen }: Words & Opening) {
  const plan = planFor(useStore($plans), trait);
  return (
    <button
      type="button"
      class="link"
      aria-expanded={isOpen}
      aria-controls={isOpen ? FIELDS : undefined}
      onClick={() => onOpen(!isOpen)}
    >
      {plan ? result.ownPlanChange : result.ownPlanMake}
    </button>
  );
}

/** That room, and the plan that was made in it. */
export function OwnPlan({ trait, result, isOpen }: Words & Pick<Opening, 'isOpen'>) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(readPlans, []);
  useEffect(() => {
    if (isOpen) fields.current?.querySelector('input')?.focus();
  }, [isOpen]);
  return (
    <div class="own-plan">
      <div id={FIELDS} ref={fields} class="screen-only" hidden={!isOpen}>
        {PLAN_PARTS.map((part) => (
          <PartField key={part} {...{ trait, part, result }} />
        ))}
        <p class="soft">{result.ownPlanNote}</p>
      </div>
      <OwnPlanText {...{ trait, result }} />
    </div>
  );
}

/** The own plan as a sentence, on screen and on paper; nothing while it is not whole. */
export function OwnPlanText({ trait, result, class: name = 'plan' }: Words & { class?: string }) {
  const plan = planFor(useStore($plans), trait);
  if (plan === null) return null;
  return (
    <p class={name}>
      <span class="soft">{result.ownPlan}</span> {sayOwnPlan(result.ownPlanSays, plan)}
    </p>
  );
}

function PartField({ trait, part, result }: Words & { readonly part: PlanPart }) {
  const text = partIn(useStore($plans), trait, part);
  const { cut, watch } = useCut(PLAN_LIMIT);
  return (
    <label>
      <span>{result.ownPlanParts[part]}</span>
      <input
        type="text"
        autocomplete="off"
        {...watch}
        value={text}
        onInput={({ currentTarget }) => writePlan(trait, part, currentTarget.value)}
      />
      <span role="status" class="soft">
        {cut > 0 && fill(result.ownPlanCut, { n: cut })}
      </span>
    </label>
  );
}
