import type { ComponentChildren } from 'preact';
import { Component } from 'preact';
import type { UiTexts } from '../../i18n/messages.ts';
import { Broken } from './Broken.tsx';

type Props = { readonly texts: UiTexts['broken']; readonly children: ComponentChildren };
type State = { readonly isBroken: boolean };

/**
 * Catches errors of its children while they are drawn, and shows a message in their place. Without
 * it the page would stay empty.
 */
export class Boundary extends Component<Props, State> {
  override state: State = { isBroken: false };
  #tries = 0;

  static override getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  /** Draws once more. */
  #again = (): void => {
    this.#tries += 1;
    this.setState({ isBroken: false });
  };

  override render() {
    const { texts, children } = this.props;
    if (!this.state.isBroken) return children;
    return <Broken texts={texts} isStubborn={this.#tries > 0} onAgain={this.#again} />;
  }
}
