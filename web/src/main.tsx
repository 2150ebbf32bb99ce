import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './styles/foundation.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/pages.css';
import './styles/work.css';
import './styles/ledger.css';
import './styles/case.css';
import './styles/chart.css';
import './styles/workflows.css';
import './styles/capture.css';
import './styles/density.css';
import './styles/entrance.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
