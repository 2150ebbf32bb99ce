import { Component, type ReactNode } from 'react';
import { useWords } from '../../words/use-words.js';
import { Notice } from './notice.js';

interface BoundaryProps {
  /** Another value tries again. */
  readonly at: string;
  readonly children: ReactNode;
}

/** Keeps the frame standing where a page can't be shown, as one that is not on this device while there is no net. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (before.at !== this.props.at && this.state.broken) this.setState({ broken: false });
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const say = useWords();
  return (
    <Notice title={say(navigator.onLine ? 'state.broken' : 'state.notHere')} hint={say('state.brokenHint')}>
      <button type="button" className="ant-btn" onClick={() => location.reload()}>
        {say('state.retry')}
      </button>
    </Notice>
  );
}
