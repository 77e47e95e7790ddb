import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type * as Ace from 'accessibility-checker-engine';

/** A rule that does not count, for all of a page or only for what fits a selector. */
interface Waiver {
  readonly rule: string;
  readonly on?: string;
  readonly why: string;
}

/** What IBM's engine may say without failing a test: the one list, each line judged on its own. */
const WAIVED: readonly Waiver[] = [
  {
    rule: 'element_tabbable_unobscured',
    why: 'compares boxes, also those far below the screen; stops.spec.ts looks at each stop of Tab',
  },
  {
    rule: 'style_color_misuse',
    why: 'asks a person, on every page that has styles; forcedColors.spec.ts looks without colours',
  },
  {
    rule: 'text_quoted_correctly',
    why: "asks for every pair of marks, also 'Pauze' or an apostrophe; a quote is a q already",
  },
  {
    rule: 'text_sensory_misuse',
    why: 'looks for English words of place and shape; our texts are Dutch',
  },
  {
    rule: 'aria_content_in_landmark',
    on: '.skip',
    why: 'comes before all parts of the page, so that it can lead past them',
  },
  {
    rule: 'element_tabbable_visible',
    on: '.skip',
    why: 'stands outside the page until it has focus; stops.spec.ts sees it come',
  },
  {
    rule: 'input_label_visible',
    on: 'textarea',
    why: 'takes a visible label into account for input only; input_label_exists holds for both',
  },
  {
    rule: 'input_checkboxes_grouped',
    on: '.switch input',
    why: 'switches that have nothing to do with each other, each with its own label',
  },
  {
    rule: 'form_submit_button_exists',
    on: 'form.ask',
    why: 'sends nothing: Volgende is a button beside the answers, and Enter does the same',
  },
  {
    rule: 'form_submit_button_exists',
    on: '.team-form form',
    why: 'sends nothing: each answer is kept when it is given, and autocomplete is set for all of them',
  },
  {
    rule: 'frame_src_valid',
    on: '[data-frame-shown]',
    why: 'asks a person; it shows a page of ours, which is looked at by itself',
  },
  {
    rule: 'text_block_heading',
    on: '.question, .seen-title, .matches div',
    why: 'a question to think about, the title as the receiver sees it, a name in a list: no part of the page',
  },
];

const file = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js');
const source = readFileSync(file, 'utf8');

/**
 * Runs in the page. What is hidden is left out: the engine looks into closed folds, but not at the
 * labels in there.
 */
async function check(waived: readonly Waiver[]): Promise<readonly string[]> {
  const { ace } = globalThis as unknown as { readonly ace: typeof Ace };
  const checker = new ace.Checker();
  // Not by disableRule: that one disables them all.
  const off = new Set(waived.filter(({ on }) => on === undefined).map(({ rule }) => rule));
  for (const guideline of checker.getGuidelines().filter(({ id }) => id === 'IBM_Accessibility')) {
    for (const rule of guideline.checkpoints.flatMap(({ rules }) => rules ?? []))
      if (off.has(rule.id)) rule.enabled = false;
    checker.addGuideline(guideline);
  }
  const { results } = await checker.check(document, ['IBM_Accessibility']);
  return (
    results
      .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence !== 'PASS')
      // The engine looks into frames too.
      .filter(({ node }) => node.ownerDocument === document)
      .filter(({ node, ruleId }) => {
        const element = node instanceof Element ? node : node.parentElement;
        const isWaived = ({ rule, on }: Waiver) =>
          rule === ruleId && on !== undefined && element?.matches(on);
        return element?.checkVisibility() && !waived.some(isWaived);
      })
      .map(({ ruleId, message, snippet }) => `${ruleId} | ${snippet} | ${message}`)
  );
}

/**
 * Expects that IBM's engine, a second set of rules beside axe, finds nothing on the page as it stands
 * now: neither what it is sure of nor what it doubts, save what is waived above. Its script enters
 * through the debugger and asks for nothing.
 */
export async function expectNoIbmFindings(page: Page, label: string): Promise<void> {
  await page.evaluate(source);
  const findings = await page.evaluate(check, WAIVED);
  expect(findings, `What IBM's engine finds on ${label}`).toEqual([]);
}
